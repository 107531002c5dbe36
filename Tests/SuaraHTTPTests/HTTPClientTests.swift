import SuaraHTTP
import SuaraModel
import SuaraTestSupport
import Testing

@Suite("HTTP client", .timeLimit(.minutes(1)))
struct HTTPClientTests {
    private let client = HTTPClient(policy: .anywhere, userAgent: "suara-test/1")

    @Test("gives status, headers and body")
    func plain() async throws {
        try await withLoopbackServer { server in
            server.answer { _ in .text("halo", status: 404, [WebHeader("ETag", "\"v1\""), WebHeader("X-Kosong", "")]) }
            let response = try await client.send(WebRequest(url: server.url("/a%20b?c=d"), headers: [WebHeader("Accept", "text/plain")]))
            #expect(response.status == 404)
            #expect(response.body == Array("halo".utf8))
            #expect(response.header("etag") == "\"v1\"")
            #expect(response.header("X-Kosong") == "")
            let request = try await server.request(number: 1)
            #expect([request.method, request.path, request.query] == ["GET", "/a%20b", "c=d"])
            #expect(request.header("Accept") == "text/plain")
            #expect(request.header("User-Agent") == "suara-test/1")
            #expect(request.body.isEmpty)
        }
    }

    @Test("uses a connection again")
    func keepAlive() async throws {
        try await withLoopbackServer { server in
            for _ in 1...5 { _ = try await client.send(WebRequest(url: server.url())) }
            #expect(server.requests.map(\.connection) == [1, 1, 1, 1, 1])
        }
    }

    @Test("decodes gzip")
    func gzip() async throws {
        let text = [UInt8](String(repeating: "keluhan warga ", count: 9000).utf8)
        try await withLoopbackServer { server in
            server.answer { _ in .response(LoopbackResponse(body: text, gzipIfAsked: true)) }
            let response = try await client.send(WebRequest(url: server.url()))
            #expect(response.header("Content-Encoding") == "gzip")
            #expect(response.body == text)
        }
    }

    @Test("asks for gzip and more")
    func acceptEncoding() async throws {
        try await withLoopbackServer { server in
            _ = try await client.send(WebRequest(url: server.url()))
            let accepted = try #require(try await server.request(number: 1).header("Accept-Encoding"))
            #expect(accepted.contains("gzip"))
        }
    }

    @Test("sends the bytes of a POST, at once and as they are", arguments: [0, 1, 5000, 1_200_000])
    func post(_ count: Int) async throws {
        let body = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try await withLoopbackServer { server in
            let headers = [WebHeader("Content-Type", "application/octet-stream"), WebHeader("X-Kosong", " ")]
            #expect(try await client.send(WebRequest(.post, url: server.url("/hook"), headers: headers, body: body)).status == 200)
            let request = try await server.request(number: 1)
            #expect(request.method == "POST")
            #expect(request.body == body)
            #expect(request.header("Content-Length") == String(count))
            #expect(request.header("Expect") == nil)
            #expect(request.header("Content-Type") == "application/octet-stream")
            #expect(request.header("X-Kosong") == "")
        }
    }

    @Test("invents no content type")
    func noContentType() async throws {
        try await withLoopbackServer { server in
            _ = try await client.send(WebRequest(.post, url: server.url(), body: [1]))
            #expect(try await server.request(number: 1).header("Content-Type") == nil)
        }
    }

    @Test("refuses injected headers before anything is sent")
    func injection() async throws {
        try await withLoopbackServer { server in
            let hostile = WebRequest(url: server.url(), headers: [WebHeader("X-Note", "a\r\nX-Admin: yes")])
            #expect(await failure(client, hostile)?.kind == .invalidRequest)
            #expect(await failure(client, WebRequest(url: server.url("/ HTTP/1.1\r\nX-Admin: yes\r\n\r\n")))?.kind == .invalidRequest)
            _ = try await client.send(WebRequest(url: server.url("/after")))
            #expect(server.requests.map(\.path) == ["/after"])
        }
    }

    @Test("carries 200 requests at the same time, eight connections to a host")
    func parallel() async throws {
        try await withLoopbackServer { server in
            server.answer { .text($0.path) }
            let bodies = try await withThrowingTaskGroup(of: (Int, String).self) { group in
                for number in 0..<200 {
                    let url = server.url("/\(number)")
                    group.addTask { (number, String(decoding: try await client.send(WebRequest(url: url)).body, as: UTF8.self)) }
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            #expect(bodies == Dictionary(uniqueKeysWithValues: (0..<200).map { ($0, "/\($0)") }))
            #expect(Set(server.requests.map(\.connection)).count <= 8)
        }
    }

    @Test("a server that hangs up between two requests is not noticed")
    func staleConnection() async throws {
        let first = try await withLoopbackServer { server in
            _ = try await client.send(WebRequest(url: server.url()))
            return server.url()
        }
        #expect(await failure(client, WebRequest(url: first))?.kind == .connect)
    }

    @Test("tells in words, without secrets, why nobody answers")
    func words() async throws {
        let url = try await withLoopbackServer { $0.url("/hook/T0K3N?key=rahasia") }
        let error = await failure(client, WebRequest(url: url.replacing("http://", with: "http://budi:sandi@")))
        #expect(error?.kind == .connect)
        #expect(error?.message.hasSuffix(": Connection refused") == true)
        for secret in ["T0K3N", "rahasia", "budi", "sandi"] { #expect(error?.message.contains(secret) == false) }
    }

    @Test("a name that does not exist cannot be resolved")
    func unknownHost() async {
        #expect(await failure(client, WebRequest(url: "http://tidak-ada.invalid/"))?.kind == .resolve)
    }
}

/// The error of a request; nil, and a recorded issue, if it succeeds or ends in another way.
func failure(_ client: HTTPClient, _ request: WebRequest) async -> TransferError? {
    await #expect(throws: TransferError.self) { try await client.send(request) }
}
