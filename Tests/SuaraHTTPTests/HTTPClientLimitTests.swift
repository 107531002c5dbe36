import SuaraHTTP
import SuaraModel
import SuaraTestSupport
import Testing

@Suite("HTTP client: limits and faults", .timeLimit(.minutes(1)))
struct HTTPClientLimitTests {
    private let client = HTTPClient(policy: .anywhere)

    private func request(_ server: LoopbackServer, bytes: Int = 1000, timeout: Duration = .seconds(20)) -> WebRequest {
        WebRequest(url: server.url("/x?key=rahasia"), limits: WebLimits(timeout: timeout, bodyBytes: bytes))
    }

    @Test("stops at a body larger than allowed, told or not", arguments: [1001, 100_000])
    func tooLarge(_ count: Int) async throws {
        let body = [UInt8](repeating: 0x61, count: count)
        try await withLoopbackServer { server in
            server.answer { _ in .bytes(body) }
            #expect(await failure(client, request(server))?.kind == .tooLarge(limit: 1000))
            server.answer { _ in .raw(Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + body) }
            #expect(await failure(client, request(server))?.kind == .tooLarge(limit: 1000))
        }
    }

    @Test("takes a body of exactly the limit, also when compression makes it larger on the wire")
    func exact() async throws {
        let body = [UInt8](repeating: 0x61, count: 1000)
        try await withLoopbackServer { server in
            server.answer { _ in .response(LoopbackResponse(body: body, gzipIfAsked: true)) }
            let response = try await client.send(request(server))
            #expect(response.body == body)
        }
    }

    @Test("a limit of nothing takes an empty body and no other")
    func nothing() async throws {
        try await withLoopbackServer { server in
            server.answer { _ in .text("") }
            let empty = try await client.send(request(server, bytes: 0))
            #expect(empty.body.isEmpty)
            server.answer { _ in .text("x") }
            #expect(await failure(client, request(server, bytes: 0))?.kind == .tooLarge(limit: 0))
            #expect(await failure(client, request(server, bytes: -1))?.kind == .tooLarge(limit: 0))
            let full = try await client.send(request(server, bytes: .max))
            #expect(full.body == [0x78])
        }
    }

    @Test("stops a compressed bomb early")
    func bomb() async throws {
        let bomb = gzipBomb(megabytes: 64)
        #expect(bomb.count < 500_000)
        try await withLoopbackServer { server in
            server.answer { _ in .bytes(bomb, [WebHeader("Content-Encoding", "gzip")]) }
            let start = ContinuousClock.now
            #expect(await failure(client, request(server, bytes: 1 << 20))?.kind == .tooLarge(limit: 1 << 20))
            #expect(start.duration(to: .now) < .seconds(5))
        }
    }

    @Test("stops a head that does not end")
    func endlessHead() async throws {
        let line = Array("X-Lagi: \(String(repeating: "x", count: 1000))\r\n".utf8)
        let head = Array("HTTP/1.1 200 OK\r\n".utf8) + (0..<400).flatMap { _ in line }
        try await withLoopbackServer { server in
            server.answer { _ in .raw(head) }
            let kind = await failure(client, request(server))?.kind
            // libcurl has a limit of its own, which newer releases set lower.
            #expect(kind == .tooLarge(limit: 256 << 10) || kind == .interrupted)
        }
    }

    @Test("gives up on a server that hangs")
    func hang() async throws {
        try await withLoopbackServer { server in
            server.answer { _ in .hang }
            let error = await failure(client, request(server, timeout: .milliseconds(200)))
            #expect(error?.kind == .timeout)
            #expect(error?.message.contains("rahasia") == false)
            _ = try await server.waitForClosedConnections(count: 1)
        }
    }

    @Test("gives up on a server that drips")
    func drip() async throws {
        try await withLoopbackServer { server in
            server.answer { _ in .drip(LoopbackResponse(body: [UInt8](repeating: 0x61, count: 900)), every: .milliseconds(50)) }
            #expect(await failure(client, request(server, timeout: .milliseconds(300)))?.kind == .timeout)
        }
    }

    @Test("a request that waits for a connection gives up in its own time")
    func queued() async throws {
        let client = HTTPClient(policy: .anywhere, perHost: 1)
        try await withLoopbackServer { server in
            server.answer { _ in .hang }
            let first = Task { try await client.send(request(server)) }
            _ = try await server.request(number: 1)
            let start = ContinuousClock.now
            #expect(await failure(client, request(server, timeout: .milliseconds(200)))?.kind == .timeout)
            #expect(start.duration(to: .now) < .seconds(5))
            first.cancel()
            await #expect(throws: CancellationError.self) { try await first.value }
        }
    }

    @Test("time limits beyond sense are taken as the nearest sensible ones")
    func strangeTimes() async throws {
        try await withLoopbackServer { server in
            let long = Duration.seconds(Int64.max)
            let limits = WebLimits(timeout: long, connectTimeout: long)
            _ = try await client.send(WebRequest(url: server.url(), limits: limits))
            server.answer { _ in .hang }
            #expect(await failure(client, request(server, timeout: .zero))?.kind == .timeout)
            #expect(await failure(client, request(server, timeout: .seconds(-5)))?.kind == .timeout)
        }
    }

    @Test("a body cut short is no answer")
    func truncated() async throws {
        try await withLoopbackServer { server in
            server.answer { _ in .truncated(LoopbackResponse(body: Array("setengah".utf8)), after: 4) }
            #expect(await failure(client, request(server))?.kind == .interrupted)
        }
    }

    @Test(
        "what is not HTTP is no answer",
        arguments: [
            "", "HTTP/1.1", "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello",
        ])
    func nonsense(_ bytes: String) async throws {
        try await withLoopbackServer { server in
            server.answer { _ in .raw(Array(bytes.utf8)) }
            #expect(await failure(client, request(server))?.kind != nil)
        }
    }

    /// Zeros as one deflate block with fixed codes (RFC 1951, 3.2.6): a literal, then "copy 258 bytes from one byte
    /// back", 13 bits each time. The checksum is left out: whoever reads that far has lost already.
    private func gzipBomb(megabytes: Int) -> [UInt8] {
        var file: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]
        var bits: UInt32 = 0
        var count: UInt32 = 0
        func put(_ code: UInt32, _ length: UInt32) {
            bits |= code << count
            count += length
            while count >= 8 {
                file.append(UInt8(truncatingIfNeeded: bits))
                bits >>= 8
                count -= 8
            }
        }
        put(0b011, 3)
        put(0b0000_1100, 8)
        for _ in 0..<(megabytes << 20) / 258 { put(0b1010_0011, 13) }
        put(0, 14)
        return file
    }
}
