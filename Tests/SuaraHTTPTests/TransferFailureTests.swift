import CCurl
import Testing

@testable import SuaraHTTP

@Suite("Transfer failure")
struct TransferFailureTests {
    private func error(_ code: CURLcode, detail: String = "", limit: Int? = nil, refused: RefusedDestination? = nil) -> TransferError {
        TransferError(
            TransferFailure(
                code: code, origin: "https://a.example", detail: detail, systemError: 111, refused: refused, passedLimit: limit,
                bodyLimit: 7))
    }

    @Test("libcurl's numbers become kinds")
    func kinds() {
        #expect(error(CURLE_COULDNT_RESOLVE_HOST).kind == .resolve)
        #expect(error(CURLE_COULDNT_CONNECT).kind == .connect)
        #expect(error(CURLE_OPERATION_TIMEDOUT).kind == .timeout)
        #expect(error(CURLE_PEER_FAILED_VERIFICATION).kind == .tls)
        #expect(error(CURLE_SSL_CACERT_BADFILE).kind == .tls)
        #expect(error(CURLE_TOO_MANY_REDIRECTS).kind == .tooManyRedirects)
        #expect(error(CURLE_UNSUPPORTED_PROTOCOL).kind == .unsupportedScheme)
        #expect(error(CURLE_URL_MALFORMAT).kind == .invalidRequest)
        #expect(error(CURLE_FILESIZE_EXCEEDED).kind == .tooLarge(limit: 7))
        #expect(error(CURLE_WRITE_ERROR, limit: 9).kind == .tooLarge(limit: 9))
        #expect(error(CURLE_WRITE_ERROR).kind == .other(code: 23))
        #expect(error(CURLE_PARTIAL_FILE).kind == .interrupted)
        #expect(error(CURLE_HTTP2_STREAM).kind == .interrupted)
        #expect(error(CURLE_OUT_OF_MEMORY).kind == .other(code: 27))
    }

    @Test("a refused address is told, with the reason")
    func refused() {
        let error = error(CURLE_COULDNT_CONNECT, refused: RefusedDestination(destination: .ip([10, 0, 0, 1]), reason: "private"))
        #expect(error.kind == .refusedAddress("10.0.0.1"))
        #expect(error.description == "https://a.example leads to 10.0.0.1, which is not allowed (private)")
    }

    @Test("the operating system's reason is told in words")
    func systemError() {
        #expect(error(CURLE_COULDNT_CONNECT, detail: "x").message == "cannot connect to https://a.example: Connection refused")
    }

    @Test("control characters from outside do not reach a terminal")
    func clean() {
        let message = error(CURLE_PEER_FAILED_VERIFICATION, detail: "bad\u{1b}[2J\n name\0").message
        #expect(message == "no secure connection to https://a.example: bad[2J name")
    }
}
