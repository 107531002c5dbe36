import SuaraAPI
import SuaraTestSupport

/// The first request that fits, as soon as it arrives.
func waitForRequest(_ server: LoopbackServer, _ fits: (LoopbackRequest) -> Bool) async throws -> LoopbackRequest {
    var count = 1
    while true {
        let requests = try await server.waitForRequests(count: count, within: .seconds(30))
        if let request = requests.first(where: fits) { return request }
        count = requests.count + 1
    }
}

/// Until each path was asked for that often.
func waitForPolls(_ server: LoopbackServer, _ paths: [String], count: Int) async throws {
    var total = 0
    while !paths.allSatisfy({ path in server.requests.count { $0.path == path } >= count }) {
        total = max(server.requests.count + 1, total)
        _ = try await server.waitForRequests(count: total, within: .seconds(30))
    }
}

/// Asks the daemon until its status is as wished; for what happens inside and nobody outside is told of.
func waitUntil(_ client: SuaraClient, _ isThere: @escaping @Sendable (StatusReply) -> Bool) async throws -> StatusReply {
    try await withTimeLimit(.seconds(30)) {
        while true {
            let status = try await client.status()
            if isThere(status) { return status }
            await Task.yield()
        }
    }
}
