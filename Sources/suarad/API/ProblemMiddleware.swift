import Foundation
import Hummingbird
import Logging
import SuaraAPI

/// Turns what a handler throws into `application/problem+json`. Unknown errors become a bare 500 and are
/// logged: an answer never shows the daemon's insides.
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = APIContext

    let logger: Logger

    func handle(_ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let problem as ProblemReply {
            return try Response(problem)
        } catch let error as HTTPError {
            return try Response(ProblemReply(error, request))
        } catch is CancellationError {
            return try Response(ProblemReply(status: 503, title: "Service Unavailable", detail: "the daemon is stopping"))
        } catch {
            logger.error("\(request.method) \(request.uri.path): \(error)")
            return try Response(ProblemReply(status: 500, title: "Internal Server Error", detail: "see the daemon's log"))
        }
    }
}

extension ProblemReply {
    fileprivate init(_ error: HTTPError, _ request: Request) {
        let detail =
            error.status == .notFound
            ? "no route \(request.method) \(request.uri.path); routes are \(Route.choices)" : error.body ?? error.status.reasonPhrase
        self.init(status: error.status.code, title: error.status.reasonPhrase, detail: detail)
    }
}

extension Response {
    init(_ problem: ProblemReply) throws {
        try self.init(status: .init(code: problem.status), json: problem, contentType: ProblemReply.contentType)
    }

    init(status: HTTPResponse.Status = .ok, json value: some Encodable, contentType: String = "application/json") throws {
        self.init(
            status: status, headers: [.contentType: contentType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try APIJSON.encode(value))))
    }
}
