import CCurl
import SuaraModel

/// One exchange while it is under way. Lives on the driver's thread only.
final class Transfer {
    let job: TransferJob
    let easy: EasyHandle
    var collector: ResponseCollector
    /// The last destination that was refused, if any.
    var refused: RefusedDestination?
    let refusal: (Destination) -> String?
    /// A little after libcurl's own time limit, which tells more about what took so long.
    let deadline: ContinuousClock.Instant

    init(_ job: TransferJob, _ settings: TransferSettings) throws(TransferError) {
        self.job = job
        easy = try EasyHandle()
        collector = ResponseCollector(bodyLimit: max(0, job.request.limits.bodyBytes))
        refusal = settings.refusal
        deadline = .now + .milliseconds(Self.milliseconds(of: job.request.limits.timeout) + 50)
        try setUp(settings)
    }

    /// The transfer behind the pointer that libcurl carries through its callbacks and messages.
    static func behind(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Valid while the driver holds this transfer, which it does as long as libcurl has its handle.
    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// What came of it, after libcurl is done.
    func outcome(_ code: CURLcode) -> Result<WebResponse, any Error> {
        guard code == CURLE_OK else { return .failure(TransferError(failure(code))) }
        let status = easy.number(CURLINFO_RESPONSE_CODE)
        return .success(WebResponse(status: status, headers: collector.headers, body: collector.body))
    }

    /// For the time that libcurl does not measure.
    var overdue: TransferError {
        var failure = failure(CURLE_OPERATION_TIMEDOUT)
        failure.detail = "no free connection in time"
        return TransferError(failure)
    }

    private func failure(_ code: CURLcode) -> TransferFailure {
        TransferFailure(
            code: code,
            origin: (easy.text(CURLINFO_EFFECTIVE_URL) ?? job.request.url).origin,
            detail: easy.errorDetail,
            systemError: Int32(truncatingIfNeeded: easy.number(CURLINFO_OS_ERRNO)),
            refused: refused,
            passedLimit: collector.passedLimit,
            bodyLimit: collector.bodyLimit)
    }
}

extension String {
    fileprivate var origin: String? { Target(self)?.origin }
}
