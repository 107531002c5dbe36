import CCurl
import Foundation
package import SuaraModel
import Synchronization

/// Sends requests with libcurl: one thread, one pool of connections, one ``AddressPolicy``.
///
/// Only http and https, certificates verified, no proxy from the environment, no cookies. Headers of the request
/// go along with redirects, except `Authorization` and `Cookie`, which stay with the first host.
package final class HTTPClient: Sendable {
    private let inbox = TransferInbox()
    private let lastID = Atomic<UInt64>(0)

    /// - Parameters:
    ///   - maximumConnections: at the same time, in all; further requests wait, and the waiting counts as time.
    ///   - perHost: to one host at the same time.
    package convenience init(
        policy: AddressPolicy, userAgent: String = "suara", maximumConnections: Int = 64, perHost: Int = 8
    ) {
        self.init(
            TransferSettings(
                userAgent: userAgent, socketPath: policy.socketPath, refusal: { policy.refusal(of: $0) },
                maximumConnections: maximumConnections, perHost: perHost))
    }

    init(_ settings: TransferSettings) {
        _ = Self.libraryIsReady
        // The thread knows the inbox, not the client, so that the client's end is seen.
        let thread = Thread { [inbox] in TransferDriver(inbox, settings).run() }
        thread.name = "suara-http"
        thread.stackSize = 1 << 20
        thread.start()
    }

    deinit { inbox.stop() }

    /// The answer, whatever its status; of a POST also a redirect.
    ///
    /// - Throws: ``TransferError``; `CancellationError` when the task is cancelled or the client shut down.
    package func send(_ request: WebRequest) async throws -> WebResponse {
        try request.check()
        let id = lastID.add(1, ordering: .relaxed).newValue
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                inbox.submit(TransferJob(id: id, request: request, continuation: continuation))
            }
        } onCancel: {
            inbox.cancel(id)
        }
    }

    /// Ends every pending request with `CancellationError`, and every later one. Returns before they have ended.
    package func shutdown() { inbox.stop() }

    /// Once in the life of the process.
    private static let libraryIsReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}
