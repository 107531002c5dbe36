import CCurl
import Glibc
import SuaraModel

/// Runs all transfers of one client, on the one thread that ``run()`` is called on.
final class TransferDriver {
    private let inbox: TransferInbox
    private let settings: TransferSettings
    private let multi: MultiHandle
    private var active: [UInt64: Transfer] = [:]
    /// No active transfer is overdue before this.
    private var nextDeadline: ContinuousClock.Instant?

    init(_ inbox: TransferInbox, _ settings: TransferSettings) {
        guard let pointer = curl_multi_init() else { fatalError("libcurl cannot start: out of memory") }
        self.inbox = inbox
        self.settings = settings
        multi = MultiHandle(pointer: pointer)
        _ = ccurl_multi_set_long(pointer, CURLMOPT_MAX_TOTAL_CONNECTIONS, settings.maximumConnections)
        _ = ccurl_multi_set_long(pointer, CURLMOPT_MAX_HOST_CONNECTIONS, settings.perHost)
        inbox.open(multi)
    }

    /// Returns after the inbox was stopped and every job has its answer.
    func run() {
        Self.blockBrokenPipeSignal()
        while turn() {}
        for transfer in Array(active.values) { finish(transfer, .failure(CancellationError())) }
        inbox.close()
        curl_multi_cleanup(multi.pointer)
    }

    /// - Returns: false when it is time to stop.
    private func turn() -> Bool {
        let mail = inbox.take()
        for job in mail.jobs { start(job) }
        for id in mail.cancelled { active[id].map { finish($0, .failure(CancellationError())) } }
        guard !mail.isStopping else { return false }
        var running: Int32 = 0
        failAll(unless: curl_multi_perform(multi.pointer, &running))
        collect()
        endOverdue()
        // With nothing to do only mail matters; else libcurl shortens the wait to its own timers.
        failAll(unless: curl_multi_poll(multi.pointer, nil, 0, active.isEmpty ? 3_600_000 : millisecondsToDeadline, nil))
        return true
    }

    private func start(_ job: TransferJob) {
        do {
            let transfer = try Transfer(job, settings)
            active[job.id] = transfer
            nextDeadline = min(nextDeadline ?? transfer.deadline, transfer.deadline)
            let code = curl_multi_add_handle(multi.pointer, transfer.easy.pointer)
            if code != CURLM_OK { finish(transfer, .failure(Self.error(code))) }
        } catch {
            job.continuation.resume(throwing: error)
        }
    }

    private func collect() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi.pointer, &left) {
            var context: UnsafeMutableRawPointer?
            guard message.pointee.msg == CURLMSG_DONE,
                ccurl_get_pointer(message.pointee.easy_handle, CURLINFO_PRIVATE, &context) == CURLE_OK,
                let transfer = Transfer.behind(context)
            else { continue }
            finish(transfer, transfer.outcome(ccurl_message_result(message)))
        }
    }

    /// libcurl does not watch the time of a transfer that waits for a free connection.
    private func endOverdue() {
        let now = ContinuousClock.now
        guard let nextDeadline, nextDeadline <= now else { return }
        for transfer in Array(active.values) where transfer.deadline <= now { finish(transfer, .failure(transfer.overdue)) }
        self.nextDeadline = active.values.map(\.deadline).min()
    }

    /// Rounded up, and at most a second.
    private var millisecondsToDeadline: Int32 {
        let left = nextDeadline.map { ContinuousClock.now.duration(to: $0) } ?? .seconds(1)
        return Int32(min(max(left, .zero), .seconds(1)).milliseconds + 1)
    }

    private func finish(_ transfer: Transfer, _ result: Result<WebResponse, any Error>) {
        curl_multi_remove_handle(multi.pointer, transfer.easy.pointer)
        active[transfer.job.id] = nil
        transfer.job.continuation.resume(with: result)
    }

    /// A multi handle that fails cannot say for whom; none of the waiting callers may be left waiting.
    private func failAll(unless code: CURLMcode) {
        guard code != CURLM_OK else { return }
        for transfer in Array(active.values) { finish(transfer, .failure(Self.error(code))) }
    }

    private static func error(_ code: CURLMcode) -> TransferError {
        TransferError(.other(code: Int(code.rawValue)), "the transfer failed: " + String(cString: curl_multi_strerror(code)))
    }

    /// libcurl, told to leave signals alone, leaves this one to us: a peer that hangs up must not end the process.
    private static func blockBrokenPipeSignal() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
}
