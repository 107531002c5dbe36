import SuaraModel
import Testing

@testable import SuaraHTTP

@Suite("Request check")
struct RequestCheckTests {
    @Test(
        "refuses a header that would become two",
        arguments: [
            WebHeader("X-Note", "a\r\nX-Admin: yes"), WebHeader("X-Note", "a\nb"), WebHeader("X-Note", "a\rb"), WebHeader("X-Note", "a\0b"),
            WebHeader("X-Note\r\nX-Admin", "yes"), WebHeader("X-Note\n", "a"), WebHeader("X\0Note", "a"), WebHeader("X Note", "a"),
            WebHeader("X-Note:", "a"), WebHeader("", "a"), WebHeader("X-Nöte", "a"), WebHeader("X-Note", "\u{7f}"),
            WebHeader("X-Note", "\u{1b}[2J"),
        ])
    func headers(_ header: WebHeader) {
        #expect(kind(WebRequest(url: "http://127.0.0.1/", headers: [WebHeader("Accept", "*/*"), header])) == .invalidRequest)
    }

    @Test("leaves the length and the framing to libcurl", arguments: ["Content-Length", "transfer-encoding", "Connection", "EXPECT"])
    func framing(_ name: String) {
        #expect(kind(WebRequest(.post, url: "http://127.0.0.1/", headers: [WebHeader(name, "1")])) == .invalidRequest)
    }

    @Test(
        "refuses a URL that would become two lines, or none",
        arguments: [
            "http://127.0.0.1/ HTTP/1.1\r\nX-Admin: yes", "http://127.0.0.1/\n", "http://127.0.0.1/\0", "http://127.0.0.1/a b",
            "http://\u{7f}/", "http://", "http://127.0.0.1:99999/",
        ])
    func urls(_ url: String) {
        #expect(kind(WebRequest(url: url)) == .invalidRequest)
    }

    @Test(
        "refuses every other scheme",
        arguments: [
            "", "127.0.0.1", "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "httpx://127.0.0.1/", "//127.0.0.1/",
            "javascript:alert(1)", "http:/127.0.0.1/", "dict://127.0.0.1:11211/stat",
        ])
    func schemes(_ url: String) {
        #expect(kind(WebRequest(url: url)) == .unsupportedScheme)
    }

    @Test("lets ordinary requests through")
    func fine() {
        let headers = [WebHeader("X-Note", "wajib\tdibaca – ya"), WebHeader("Accept", ""), WebHeader("x_1~!", "1")]
        #expect(kind(WebRequest(url: "HTTPS://budi:x@[2001:db8::1]:8443/jalan?q=%20&r=ü#z", headers: headers)) == nil)
    }

    @Test("never repeats a value in its message")
    func silent() {
        let request = WebRequest(url: "http://127.0.0.1/", headers: [WebHeader("Authorization", "Bearer s3cret\n")])
        let message = #expect(throws: TransferError.self) { try request.check() }?.message
        #expect(message?.contains("s3cret") == false)
    }

    private func kind(_ request: WebRequest) -> TransferError.Kind? {
        do { try request.check() } catch { return error.kind }
        return nil
    }
}
