internal import Foundation
import SuaraModel
internal import SuaraHTTP

/// The typed client of a daemon's Unix socket.
package struct SuaraClient: Sendable {
    private let http: HTTPClient
    private let socket: String

    /// - Parameter socket: path of the daemon's socket; nothing is opened before the first call.
    package init(socket: String) {
        self.socket = socket
        http = HTTPClient(policy: .unixSocket(socket))
    }

    // Each call throws ``ClientError``.

    package func health() async throws -> HealthReply { try await get(.health) }
    package func status() async throws -> StatusReply { try await get(.status) }
    package func trends(_ request: TrendsRequest) async throws -> TrendsReply { try await get(.trends, request.items) }
    package func submissions(_ request: SubmissionsRequest) async throws -> SubmissionsReply { try await get(.submissions, request.items) }
    package func alerts(_ request: AlertsRequest) async throws -> AlertsReply { try await get(.alerts, request.items) }

    /// - Parameter key: names the submission, so that repeating a call after a lost answer is safe.
    package func submit(_ intake: IntakeRequest, key: String) async throws -> IntakeReply {
        let headers = [WebHeader("Content-Type", "application/json"), WebHeader(IntakeRequest.keyHeader, key)]
        return try await send(WebRequest(.post, url: Self.url(.submissions, []), headers: headers, body: Array(APIJSON.encode(intake))))
    }

    private func get<Reply: Decodable>(_ route: Route, _ items: [(name: String, value: String)] = []) async throws -> Reply {
        try await send(
            WebRequest(url: Self.url(route, items), limits: WebLimits(timeout: .seconds(60), bodyBytes: 256 << 20, redirects: 0)))
    }

    private func send<Reply: Decodable>(_ request: WebRequest) async throws -> Reply {
        let response: WebResponse
        do {
            response = try await http.send(request)
        } catch let error as TransferError {
            throw ClientError.unreachable(socket: socket, reason: error.description)
        }
        guard (200..<300).contains(response.status) else {
            throw ClientError.refused(
                (try? APIJSON.decode(ProblemReply.self, from: response.body))
                    ?? ProblemReply(status: response.status, title: "Unexpected answer", detail: "the answer is not problem+json"))
        }
        do {
            return try APIJSON.decode(Reply.self, from: response.body)
        } catch {
            throw ClientError.unreadable(String(describing: error))
        }
    }

    /// The host is a name only: the socket's path decides where it goes.
    private static func url(_ route: Route, _ items: [(name: String, value: String)]) -> String {
        var components = URLComponents()
        components.queryItems = items.isEmpty ? nil : items.map { URLQueryItem(name: $0.name, value: $0.value) }
        // URLComponents leaves "+" alone, which servers read as a space.
        let query = components.percentEncodedQuery?.replacingOccurrences(of: "+", with: "%2B")
        return "http://suara" + route.rawValue + (query.map { "?" + $0 } ?? "")
    }
}

package enum ClientError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Nobody answers at the socket, or this user may not connect.
    case unreachable(socket: String, reason: String)
    case refused(ProblemReply)
    /// The answer is not what this version knows: client and daemon differ.
    case unreadable(String)

    package var description: String {
        switch self {
        case .unreachable(let socket, let reason):
            "cannot reach suarad at \(socket): \(reason); is it running, and are you in the group of the socket?"
        case .refused(let problem): problem.description
        case .unreadable(let detail): "cannot read suarad's answer (\(detail)); do suara and suarad have the same version?"
        }
    }
}
