import Foundation
import SuaraAPI
import SuaraModel
import SuaraTestSupport
import Synchronization
import Testing

/// `kill -9` at bad moments: nothing is lost and nothing is doubled.
@Suite struct CrashTests {
    @Test func `killed in the middle of polling, the daemon ends up with exactly what the sources have`() async throws {
        try await withTemporaryDirectory { directory in
            try await withLoopbackServer { server in
                // Each round adds items; half of the answers come so slowly that a kill meets them half sent.
                let round = Mutex(1)
                server.answer { request in
                    let items = (1...(40 * round.withLock { $0 })).map {
                        FeedItem(id: "\(request.path)-\($0)", text: "Laporan \($0) dari \(request.path)")
                    }
                    let response = LoopbackResponse(body: Array(rss(items).utf8))
                    return request.path == "/b" ? .drip(response, every: .microseconds(20)) : .response(response)
                }
                let names = ["a", "b", "c"]
                let city = try TestCity(
                    in: directory, "sources:\n" + names.map { feedSource($0, server.url("/" + $0)) }.joined(separator: "\n"))
                for kill in 1...6 {
                    let seen = server.requests.count
                    let daemon = try Program.start(Program.suarad, ["run", "--config", city.configFile])
                    // Killed when the first, second, … request of this life has come: its answer is on the way.
                    _ = try await server.waitForRequests(count: seen + 1 + kill % 4, within: .seconds(30))
                    Glibc.kill(daemon.processIdentifier, SIGKILL)
                    daemon.waitUntilExit()
                    round.withLock { $0 += 1 }
                }
                let truth = Set(names.flatMap { name in (1...280).map { "Laporan \($0) dari /\(name)" } })
                try await city.withDaemon { client in
                    let status = try await waitUntil(client) { $0.submissions >= truth.count }
                    #expect(status.submissions == truth.count)
                    let stored = try await allTexts(client)
                    #expect(stored.count == truth.count)
                    #expect(Set(stored) == truth)
                    #expect(try await client.trends(TrendsRequest()).series.first?.total.count == truth.count)
                }
            }
        }
    }

    private func allTexts(_ client: SuaraClient) async throws -> [String] {
        var texts: [String] = []
        var after: String?
        repeat {
            let page = try await client.submissions(SubmissionsRequest(limit: 100, after: after))
            texts += page.items.map(\.text)
            after = page.next
        } while after != nil
        return texts
    }

    @Test func `a webhook that was not answered before the kill is sent again with the same id`() async throws {
        try await withTemporaryDirectory { directory in
            try await withLoopbackServer { server in
                let isKilled = Mutex(false)
                server.answer { request in
                    guard request.path == "/hook" else {
                        return .text(rss((1...3).map { FeedItem(id: "\($0)", text: "PDAM sangat buruk, mengecewakan sekali \($0)") }))
                    }
                    return isKilled.withLock { $0 } ? .text("", status: 204) : .hang
                }
                let city = try TestCity(
                    in: directory,
                    """
                    sources:
                    \(feedSource("portal", server.url("/feed")))
                    alerts: [{id: lonjakan, minimum: 3, window: 24h, receiver: meja}]
                    receivers: [{id: meja, url: "\(server.url("/hook"))", private_addresses: true, retries: [1s, 1s]}]
                    """)
                let daemon = try Program.start(Program.suarad, ["run", "--config", city.configFile])
                let first = try await waitForRequest(server) { $0.path == "/hook" }
                Glibc.kill(daemon.processIdentifier, SIGKILL)
                daemon.waitUntilExit()
                isKilled.withLock { $0 = true }
                try await city.withDaemon { client in
                    let status = try await waitUntil(client) { $0.deliveries.delivered == 1 }
                    #expect(status.deliveries.pending == 0)
                    let hooks = server.requests.filter { $0.path == "/hook" }
                    #expect(hooks.count == 2)
                    #expect(hooks.map { $0.header("webhook-id") } == [first.header("webhook-id"), first.header("webhook-id")])
                    #expect(hooks[0].body == hooks[1].body)
                    #expect(try await client.alerts(AlertsRequest()).items.count == 1)
                }
            }
        }
    }
}
