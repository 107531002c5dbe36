import SuaraHTTP
import SuaraModel

/// The two ways out: one that refuses private addresses and one that does not. They share no connection,
/// because an open connection is not checked again when it is used again.
final class WebClients: Sendable {
    private let publicOnly = HTTPClient(policy: .publicOnly)
    private let anywhere = HTTPClient(policy: .anywhere)

    func send(_ request: WebRequest, allowsPrivateAddresses: Bool) async throws -> WebResponse {
        try await (allowsPrivateAddresses ? anywhere : publicOnly).send(request)
    }

    func shutdown() {
        publicOnly.shutdown()
        anywhere.shutdown()
    }
}
