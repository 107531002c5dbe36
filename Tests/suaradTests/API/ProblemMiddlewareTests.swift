import Glibc
import Hummingbird
import Logging
import SuaraAPI
import SuaraHTTP
import SuaraModel
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("Errors of the API", .timeLimit(.minutes(1))) struct ProblemMiddlewareTests {
    private struct Secret: Error, CustomStringConvertible { let description = "rahasia di /var/lib" }

    @Test("A path without a route is a 404 that names those that exist", arguments: [WebRequest.Method.get, .post])
    func noRoute(_ method: WebRequest.Method) async throws {
        try await withServer { answer, lines in
            let (response, problem) = try await answer(method, "/v2/nothing")
            #expect(response.status == 404 && response.header("Content-Type") == "application/problem+json")
            #expect(problem.status == 404 && problem.title == "Not Found")
            #expect(problem.detail == "no route \(method.rawValue) /v2/nothing; routes are \(Route.choices)")
            #expect(lines.all.isEmpty)
        }
    }

    @Test("A problem that a handler throws is the answer")
    func problem() async throws {
        try await withServer { answer, lines in
            let (response, problem) = try await answer(.get, "/problem")
            #expect(response.status == 409 && response.header("Content-Type") == "application/problem+json")
            #expect(problem == ProblemReply(status: 409, title: "Conflict", detail: "sudah dipakai"))
            #expect(lines.all.isEmpty)
        }
    }

    @Test("An error that nobody foresaw is a bare 500; the daemon's log has the rest")
    func unforeseen() async throws {
        try await withServer { answer, lines in
            let (response, problem) = try await answer(.get, "/secret?q=kata-warga")
            #expect(response.status == 500)
            #expect(problem == ProblemReply(status: 500, title: "Internal Server Error", detail: "see the daemon's log"))
            #expect(!String(decoding: response.body, as: UTF8.self).contains("rahasia"))
            #expect(lines.all == ["error GET /secret: rahasia di /var/lib"])
        }
    }

    @Test("A daemon that stops says so")
    func stopping() async throws {
        try await withServer { answer, lines in
            let (response, problem) = try await answer(.get, "/cancelled")
            #expect(response.status == 503)
            #expect(problem == ProblemReply(status: 503, title: "Service Unavailable", detail: "the daemon is stopping"))
            #expect(lines.all.isEmpty)
        }
    }

    @Test("The framework's own errors keep their status and their words")
    func framework() async throws {
        try await withServer { answer, _ in
            let (response, problem) = try await answer(.get, "/framework")
            #expect(response.status == 413)
            #expect(problem == ProblemReply(status: 413, title: "Content Too Large", detail: "terlalu besar"))
        }
    }

    @Test("What succeeds is left alone")
    func fine() async throws {
        try await withServer { answer, _ in
            await #expect(throws: (any Error).self) { try await answer(.get, "/fine") }
        }
    }

    private typealias Answer = (WebRequest.Method, String) async throws -> (WebResponse, ProblemReply)

    /// Routes that fail, on a real socket.
    private func withServer(_ body: (Answer, Recorder<String>) async throws -> Void) async throws {
        let lines = Recorder<String>()
        try await withTemporaryDirectory { directory in
            let listener = try UnixListener(path: directory + "/s")
            defer { listener.remove() }
            let service = SocketService(
                descriptor: listener.descriptor, responder: Self.router(.recording(lines)).buildResponder(),
                logger: Logger(label: "socket") { _ in SwiftLogNoOpLogHandler() }, onRunning: {})
            let server = Task { try await service.run() }
            let client = HTTPClient(policy: .unixSocket(directory + "/s"))
            let outcome: Result<Void, any Error>
            do {
                try await body(
                    { method, path in
                        let response = try await client.send(WebRequest(method, url: "http://suara" + path))
                        return (response, try APIJSON.decode(ProblemReply.self, from: response.body))
                    }, lines)
                outcome = .success(())
            } catch {
                outcome = .failure(error)
            }
            client.shutdown()
            server.cancel()
            _ = await server.result
            try outcome.get()
        }
    }

    private static func router(_ logger: Logger) -> Router<APIContext> {
        let router = Router(context: APIContext.self)
        router.add(middleware: ProblemMiddleware(logger: logger))
        router.get("/problem") { _, _ -> String in throw ProblemReply(status: 409, title: "Conflict", detail: "sudah dipakai") }
        router.get("/secret") { _, _ -> String in throw Secret() }
        router.get("/cancelled") { _, _ -> String in throw CancellationError() }
        router.get("/framework") { _, _ -> String in throw HTTPError(.contentTooLarge, message: "terlalu besar") }
        router.get("/fine") { _, _ in "baik" }
        return router
    }
}
