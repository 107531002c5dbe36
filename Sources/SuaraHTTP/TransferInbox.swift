import CCurl
import SuaraModel
import Synchronization

/// A request and who waits for its answer. Whoever takes a job resumes the continuation exactly once.
struct TransferJob: Sendable {
    var id: UInt64
    var request: WebRequest
    var continuation: CheckedContinuation<WebResponse, any Error>
}

/// The only state that callers and the driver's thread share.
final class TransferInbox: Sendable {
    /// What the driver finds at each turn.
    struct Mail: Sendable {
        var jobs: [TransferJob] = []
        var cancelled: [UInt64] = []
        var isStopping = false
    }

    private struct State {
        var mail = Mail()
        /// Set while the driver runs.
        var multi: MultiHandle?
    }

    private let state = Mutex(State())

    /// Hands a job to the driver; must run in the task whose cancellation calls ``cancel(_:)`` with its id.
    func submit(_ job: TransferJob) {
        let isTaken = state.withLock { state in
            // A cancellation that ran before this found nothing to cancel; one that comes later will.
            guard !state.mail.isStopping, !Task.isCancelled else { return false }
            state.mail.jobs.append(job)
            state.multi?.wake()
            return true
        }
        if !isTaken { job.continuation.resume(throwing: CancellationError()) }
    }

    func cancel(_ id: UInt64) {
        state.withLock { state in
            // Stopping cancels everything.
            guard !state.mail.isStopping else { return }
            state.mail.cancelled.append(id)
            state.multi?.wake()
        }
    }

    /// Nothing is taken any more; the driver cancels what it has, and ends.
    func stop() {
        state.withLock { state in
            state.mail.isStopping = true
            state.multi?.wake()
        }
    }

    /// For the driver: from now on it wants to be woken for mail.
    func open(_ multi: MultiHandle) { state.withLock { $0.multi = multi } }

    /// For the driver: takes what has come since the last turn.
    func take() -> Mail {
        state.withLock { state in
            defer { state.mail = Mail(isStopping: state.mail.isStopping) }
            return state.mail
        }
    }

    /// For the driver, before it frees the handle: nobody wakes it after this.
    func close() { state.withLock { $0.multi = nil } }
}

/// The "multi" handle of one driver.
///
/// Unchecked: only the driver's thread uses it, except for ``wake()``, which libcurl allows from any thread and
/// which callers reach only under the inbox's lock, between `open` and `close`, while the handle lives.
struct MultiHandle: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer

    /// Ends the driver's wait, or its next one.
    func wake() { curl_multi_wakeup(pointer) }
}
