import SuaraModel
import SuaraTestSupport
import Testing

@testable import SuaraHTTP

@Suite("HTTP client: redirects", .timeLimit(.minutes(1)))
struct HTTPClientRedirectTests {
    private let client = HTTPClient(policy: .anywhere)

    @Test("follows a redirect and gives the headers of its end")
    func follows() async throws {
        try await withLoopbackServer { server in
            server.answer { request in
                request.path == "/baru"
                    ? .text("ya", [WebHeader("X-Ini", "baru")])
                    : .text("pindah", status: 301, [WebHeader("Location", "/baru"), WebHeader("X-Itu", "lama")])
            }
            let response = try await client.send(WebRequest(url: server.url("/lama")))
            #expect(response.status == 200)
            #expect(response.body == Array("ya".utf8))
            #expect(response.header("X-Ini") == "baru")
            #expect(response.header("X-Itu") == nil)
        }
    }

    @Test("a loop ends after the allowed number")
    func loop() async throws {
        try await withLoopbackServer { server in
            server.answer { _ in .redirect(to: "/lagi") }
            let request = WebRequest(url: server.url(), limits: WebLimits(redirects: 3))
            #expect(await failure(client, request)?.kind == .tooManyRedirects)
            #expect(server.requests.count == 4)
        }
    }

    @Test("hands the redirect back where none is allowed", arguments: [0, -1])
    func none(_ redirects: Int) async throws {
        try await withLoopbackServer { server in
            server.answer { _ in .redirect(to: "/baru") }
            let response = try await client.send(WebRequest(url: server.url(), limits: WebLimits(redirects: redirects)))
            #expect(response.status == 302)
            #expect(response.header("Location") == "/baru")
            #expect(server.requests.count == 1)
        }
    }

    @Test("never sends a POST to a second place", arguments: [301, 302, 303, 307, 308])
    func post(_ status: Int) async throws {
        try await withLoopbackServer { server in
            server.answer { _ in .redirect(to: "/baru", status: status) }
            let response = try await client.send(WebRequest(.post, url: server.url(), body: [1]))
            #expect(response.status == status)
            #expect(server.requests.count == 1)
        }
    }

    @Test(
        "leaves http and https for nothing",
        arguments: ["file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:70/", "dict://127.0.0.1/"])
    func schemes(_ location: String) async throws {
        try await withLoopbackServer { server in
            server.answer { _ in .redirect(to: location) }
            #expect(await failure(client, WebRequest(url: server.url()))?.kind == .unsupportedScheme)
        }
    }

    @Test("keeps a password from the next host")
    func authorization() async throws {
        try await withLoopbackServer { other in
            try await withLoopbackServer { server in
                server.answer { _ in .redirect(to: other.url("/")) }
                _ = try await client.send(WebRequest(url: server.url(), headers: [WebHeader("Authorization", "Bearer s3cret")]))
                #expect(try await server.request(number: 1).header("Authorization") == "Bearer s3cret")
                #expect(try await other.request(number: 1).header("Authorization") == nil)
            }
        }
    }

    @Test(
        "a public server cannot lead to a private address",
        arguments: [
            ("http://127.0.0.2/", "127.0.0.2"), ("http://10.0.0.1/", "10.0.0.1"),
            ("http://169.254.169.254/latest/meta-data/", "169.254.169.254"),
            ("http://[::1]/", "::1"), ("http://[::ffff:127.0.0.1]/", "::ffff:127.0.0.1"), ("http://2130706434/", "127.0.0.2"),
            ("http://0x7f.2/", "127.0.0.2"), ("//192.168.1.1:8080/", "192.168.1.1"),
        ])
    func privateAddress(_ location: String, _ address: String) async throws {
        // Stands for the internet: the public policy, and the loopback server's own address.
        let settings = TransferSettings(
            userAgent: "suara", refusal: { $0 == .ip([127, 0, 0, 1]) ? nil : AddressPolicy.publicOnly.refusal(of: $0) },
            maximumConnections: 8, perHost: 8)
        let client = HTTPClient(settings)
        try await withLoopbackServer { server in
            server.answer { _ in .redirect(to: location) }
            #expect(await failure(client, WebRequest(url: server.url()))?.kind == .refusedAddress(address))
            #expect(server.requests.count == 1)
        }
    }
}
