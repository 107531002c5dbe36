import CCurl
import Glibc

/// What is known about a transfer that failed, before it is put into words.
struct TransferFailure {
    var code: CURLcode
    /// Scheme, host and port of the last hop, if known.
    var origin: String?
    /// libcurl's own sentence, possibly empty.
    var detail = ""
    /// `errno` of the last failed connection attempt, or 0.
    var systemError: Int32 = 0
    var refused: RefusedDestination?
    var passedLimit: Int?
    var bodyLimit = 0
}

/// A destination that the policy did not let through, and why.
struct RefusedDestination: Hashable {
    var destination: Destination
    var reason: String
}

extension TransferError {
    init(_ failure: TransferFailure) {
        let kind = Self.kind(of: failure)
        self.init(kind, Self.message(for: kind, failure))
    }

    private static func kind(of failure: TransferFailure) -> Kind {
        if let limit = failure.passedLimit { return .tooLarge(limit: limit) }
        switch failure.code {
        case CURLE_FILESIZE_EXCEEDED: return .tooLarge(limit: failure.bodyLimit)
        case CURLE_UNSUPPORTED_PROTOCOL: return .unsupportedScheme
        case CURLE_URL_MALFORMAT: return .invalidRequest
        case CURLE_COULDNT_RESOLVE_HOST: return .resolve
        case CURLE_COULDNT_CONNECT: return failure.refused.map { .refusedAddress($0.destination.description) } ?? .connect
        case CURLE_OPERATION_TIMEDOUT: return .timeout
        case CURLE_TOO_MANY_REDIRECTS: return .tooManyRedirects
        case _ where tlsCodes.contains(failure.code.rawValue): return .tls
        case _ where interruptedCodes.contains(failure.code.rawValue): return .interrupted
        default: return .other(code: Int(failure.code.rawValue))
        }
    }

    private static let tlsCodes = Set(
        [
            CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_SHUTDOWN_FAILED,
        ].map(\.rawValue))

    private static let interruptedCodes = Set(
        [
            CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_WEIRD_SERVER_REPLY,
            CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_BAD_CONTENT_ENCODING,
        ].map(\.rawValue))

    private static func message(for kind: Kind, _ failure: TransferFailure) -> String {
        let server = failure.origin ?? "the server"
        switch kind {
        case .invalidRequest: return "a URL cannot be read"
        case .unsupportedScheme: return "\(server) leads to a scheme other than http and https"
        case .resolve: return sentence("cannot find the address of \(server)", failure.detail)
        case .connect: return sentence("cannot connect to \(server)", failure.systemErrorText ?? failure.detail)
        case .refusedAddress(let address):
            return "\(server) leads to \(address), which is not allowed" + (failure.refused.map { " (\($0.reason))" } ?? "")
        case .tls: return sentence("no secure connection to \(server)", failure.detail)
        case .timeout: return sentence("\(server) took too long", failure.detail)
        case .tooLarge(let limit): return "the answer of \(server) is larger than \(limit) bytes"
        case .tooManyRedirects: return "\(server) redirects too often"
        case .interrupted: return sentence("\(server) did not give a whole answer", failure.codeText)
        case .other: return sentence("the transfer from \(server) failed", failure.codeText)
        }
    }

    private static func sentence(_ words: String, _ detail: String) -> String {
        let clean = String(String.UnicodeScalarView(detail.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7f }.prefix(300)))
        return clean.isEmpty ? words : words + ": " + clean
    }
}

extension TransferFailure {
    fileprivate var codeText: String { String(cString: curl_easy_strerror(code)) }

    fileprivate var systemErrorText: String? {
        guard systemError > 0 else { return nil }
        var text = [CChar](repeating: 0, count: 128)
        guard strerror_r(systemError, &text, text.count) == 0 else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
