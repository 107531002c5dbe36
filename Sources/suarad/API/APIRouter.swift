import Hummingbird
import Logging
import SuaraAPI
import SuaraModel

/// The routes of the socket. A handler translates: the request into one question to the store, the
/// answer into one shape.
struct APIRouter {
    let handlers: Handlers
    let logger: Logger

    func build() -> Router<APIContext> {
        let router = Router(context: APIContext.self)
        router.add(middleware: ProblemMiddleware(logger: logger))
        get(router, .health) { _, _ in try await handlers.health() }
        get(router, .status) { _, _ in try await handlers.status() }
        get(router, .trends) { items, _ in try await handlers.trends(TrendsRequest(query: items)) }
        get(router, .alerts) { items, _ in try await handlers.alerts(AlertsRequest(query: items)) }
        get(router, .submissions) { items, context in
            try context.requireEverything("read texts")
            return try await handlers.submissions(SubmissionsRequest(query: items))
        }
        router.post(RouterPath(Route.submissions.rawValue)) { request, context in
            try context.requireEverything("post submissions")
            let reply = try await handlers.intake(IntakeBody(request))
            return try Response(status: reply.created ? .created : .ok, json: reply)
        }
        return router
    }

    private func get<Reply: Encodable & SendableMetatype>(
        _ router: Router<APIContext>, _ route: Route,
        _ handler: @escaping @Sendable ([(name: String, value: String)], APIContext) async throws -> Reply
    ) {
        router.get(RouterPath(route.rawValue)) { request, context in
            let items = request.uri.queryParameters.map { (name: String($0.key), value: String($0.value)) }
            return try Response(json: try await handler(items, context))
        }
    }
}

extension APIContext {
    /// Throws a 403 unless the peer is root or the daemon's own user.
    fileprivate func requireEverything(_ act: String) throws(ProblemReply) {
        guard peer?.mayDoEverything == true else {
            throw ProblemReply(status: 403, title: "Forbidden", detail: "only root and the daemon's own user may \(act)")
        }
    }
}
