import Foundation
import SuaraHTTP
import SuaraModel
import SuaraTestSupport
import Testing

@Suite("HTTP client: address policies", .timeLimit(.minutes(1)))
struct HTTPClientPolicyTests {
    @Test("publicOnly never reaches this machine, not even where another client just was")
    func publicOnly() async throws {
        let guarded = HTTPClient(policy: .publicOnly)
        let free = HTTPClient(policy: .anywhere)
        try await withLoopbackServer { server in
            _ = try await free.send(WebRequest(url: server.url()))
            for host in ["127.0.0.1", "localhost", "127.1", "2130706433", "0.0.0.0", "[::ffff:127.0.0.1]"] {
                let kind = await failure(guarded, WebRequest(url: "http://\(host):\(server.port)/"))?.kind
                guard case .refusedAddress = kind else { Issue.record("\(host): \(String(describing: kind))"); continue }
            }
            #expect(server.requests.count == 1)
        }
    }

    @Test("publicOnly does not reach [::1]")
    func publicOnlyLong() async throws {
        let guarded = HTTPClient(policy: .publicOnly)
        try requirePart("IPv6 on the loopback interface", FileManager.default.fileExists(atPath: "/proc/net/if_inet6"))
        try await withLoopbackServer(on: .tcp6) { server in
            _ = try await HTTPClient(policy: .anywhere).send(WebRequest(url: server.url()))
            #expect(await failure(guarded, WebRequest(url: server.url()))?.kind == .refusedAddress("::1"))
            #expect(server.requests.count == 1)
        }
    }

    @Test("no proxy of the environment comes between the address and its check")
    func proxy() async {
        // In a process of its own: the environment belongs to all tests.
        await #expect(processExitsWith: .success) {
            for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] { setenv(name, "http://127.0.0.1:1", 1) }
            try await withLoopbackServer { server in
                _ = try await HTTPClient(policy: .anywhere).send(WebRequest(url: server.url()))
            }
        }
    }

    @Test("a Unix socket answers for any host, and redirects do not leave it")
    func unixSocket() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/s.sock"
            let client = HTTPClient(policy: .unixSocket(path))
            try await withLoopbackServer { elsewhere in
                try await withLoopbackServer(on: .unixSocket(path)) { server in
                    _ = try await client.send(WebRequest(.post, url: "http://suara/v1/x", body: [1, 2]))
                    let request = try await server.request(number: 1)
                    #expect(request.header("Host") == "suara")
                    #expect(request.body == [1, 2])
                    let next = elsewhere.url("/next")
                    server.answer { $0.path == "/next" ? .text("inside") : .redirect(to: next) }
                    let response = try await client.send(WebRequest(url: elsewhere.url("/first")))
                    #expect(response.body == Array("inside".utf8))
                    #expect(elsewhere.requests.isEmpty)
                }
            }
            let error = await failure(client, WebRequest(url: "http://suara/"))
            #expect(error?.kind == .connect)
            #expect(error?.message == "cannot connect to http://suara: No such file or directory")
        }
    }

    @Test("a socket path that cannot be is an error", arguments: ["/tmp/" + String(repeating: "x", count: 200), "/tmp/a\0b"])
    func strangePath(_ path: String) async {
        #expect(await failure(HTTPClient(policy: .unixSocket(path)), WebRequest(url: "http://suara/")) != nil)
    }
}
