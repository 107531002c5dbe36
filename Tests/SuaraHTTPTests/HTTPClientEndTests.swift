import SuaraHTTP
import SuaraModel
import SuaraTestSupport
import Testing

@Suite("HTTP client: cancellation and end", .timeLimit(.minutes(1)))
struct HTTPClientEndTests {
    private let quick = Duration.seconds(2)

    @Test("a cancelled task ends at once, and its connection too")
    func cancellation() async throws {
        let client = HTTPClient(policy: .anywhere)
        try await withLoopbackServer { server in
            server.answer { _ in .hang }
            let task = Task { try await client.send(WebRequest(url: server.url())) }
            _ = try await server.request(number: 1)
            let start = ContinuousClock.now
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(start.duration(to: .now) < quick)
            _ = try await server.waitForClosedConnections(count: 1)
        }
    }

    @Test("a task that was cancelled before sends nothing")
    func cancelledBefore() async throws {
        let client = HTTPClient(policy: .anywhere)
        try await withLoopbackServer { server in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await client.send(WebRequest(url: server.url()))
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            _ = try await client.send(WebRequest(url: server.url("/after")))
            #expect(server.requests.map(\.path) == ["/after"])
        }
    }

    @Test("cancelling one of many leaves the others alone")
    func oneOfMany() async throws {
        let client = HTTPClient(policy: .anywhere)
        try await withLoopbackServer { server in
            server.answer { $0.path == "/hang" ? .hang : .text("ok") }
            for _ in 0..<50 {
                let doomed = Task { try await client.send(WebRequest(url: server.url("/hang"))) }
                async let other = client.send(WebRequest(url: server.url()))
                doomed.cancel()
                let status = try await other.status
                #expect(status == 200)
                await #expect(throws: CancellationError.self) { try await doomed.value }
            }
        }
    }

    @Test("shutdown ends what is pending and what comes later, once or twice")
    func shutdown() async throws {
        let client = HTTPClient(policy: .anywhere, perHost: 2)
        try await withLoopbackServer { server in
            server.answer { _ in .hang }
            let tasks = (0..<5).map { _ in Task { try await client.send(WebRequest(url: server.url())) } }
            _ = try await server.waitForRequests(count: 2)
            let start = ContinuousClock.now
            client.shutdown()
            client.shutdown()
            for task in tasks { await #expect(throws: CancellationError.self) { try await task.value } }
            await #expect(throws: CancellationError.self) { try await client.send(WebRequest(url: server.url())) }
            #expect(start.duration(to: .now) < quick)
            client.shutdown()
        }
    }

    @Test("a cancellation after shutdown does no harm")
    func cancelAfterShutdown() async throws {
        let client = HTTPClient(policy: .anywhere)
        try await withLoopbackServer { server in
            server.answer { _ in .hang }
            let tasks = (0..<20).map { _ in Task { try await client.send(WebRequest(url: server.url())) } }
            _ = try await server.request(number: 1)
            client.shutdown()
            for task in tasks { task.cancel() }
            for task in tasks { await #expect(throws: CancellationError.self) { try await task.value } }
        }
    }

    @Test("a client that nobody holds any more closes its connections and ends its thread")
    func deinitialisation() async throws {
        try await withLoopbackServer { server in
            for number in 1...20 {
                _ = try await HTTPClient(policy: .anywhere).send(WebRequest(url: server.url()))
                _ = try await server.waitForClosedConnections(count: number)
            }
        }
    }
}
