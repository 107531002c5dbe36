/// Why a transfer gave no answer. An answer with any HTTP status is no error.
package struct TransferError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: Hashable, Sendable {
        /// The URL or a header cannot be sent as it is (a line break, say); nothing was sent.
        case invalidRequest
        /// Neither http nor https, in the request or in a redirect.
        case unsupportedScheme
        case resolve
        case connect
        /// The address that the policy forbids, as text.
        case refusedAddress(String)
        case tls
        case timeout
        /// The body (or the head) is larger; bytes after decoding.
        case tooLarge(limit: Int)
        case tooManyRedirects
        /// The connection ended in the middle, or what came was not HTTP.
        case interrupted
        /// libcurl's number.
        case other(code: Int)
    }

    package var kind: Kind
    /// For an operator. Names scheme, host and port, never user, path or query: these can hold secrets.
    package var message: String

    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    package var description: String { message }
}
