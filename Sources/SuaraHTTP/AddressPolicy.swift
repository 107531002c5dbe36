/// Where the transfers of one ``HTTPClient`` may go.
///
/// A client keeps connections open for the next request, and a kept connection is not checked again. So the
/// policy belongs to the client, never to a request.
package enum AddressPolicy: Hashable, Sendable {
    /// Only addresses of the public internet: for URLs that come from outside, or from a citizen's text.
    case publicOnly
    /// Any IP address: for URLs that the operator wrote.
    case anywhere
    /// Only this Unix socket, whatever host the URL or a redirect names.
    case unixSocket(String)
}

extension AddressPolicy {
    var socketPath: String? {
        guard case .unixSocket(let path) = self else { return nil }
        return path
    }

    /// Why a socket to `destination` must not be opened; nil if it may.
    func refusal(of destination: Destination) -> String? {
        switch (self, destination) {
        case (.publicOnly, .ip(let bytes)): AddressGuard.refusal(of: bytes)
        case (.anywhere, .ip), (.unixSocket, .unix): nil
        case (.publicOnly, _), (.anywhere, _): "not an internet address"
        case (.unixSocket, _): "not the configured socket"
        }
    }
}
