import Testing

@testable import SuaraHTTP

@Suite("Target of a URL")
struct TargetTests {
    @Test(
        "shows scheme, host and port, and nothing secret",
        arguments: [
            ("http://example.org", "http://example.org"),
            ("HTTPS://budi:rahasia@Example.org:8443/hook/T0K3N?key=secret#x", "https://Example.org:8443"),
            ("http://[::1]:80/", "http://[::1]:80"),
            ("http://example.org/@evil.example", "http://example.org"), ("http://example.org?u=x@evil.example", "http://example.org"),
        ])
    func origin(_ url: String, _ origin: String) {
        #expect(Target(url)?.origin == origin)
    }

    @Test(
        "is nil where libcurl cannot read the URL",
        arguments: ["", "example.org", "http://", "http://:80/", "http://a:99999/", "http://[::1/"])
    func unreadable(_ url: String) {
        #expect(Target(url) == nil)
    }
}
