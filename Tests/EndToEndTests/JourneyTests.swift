import Foundation
import SuaraAPI
import SuaraModel
import SuaraTestSupport
import Synchronization
import Testing

/// One submission's way, through the real parts: loopback HTTP → libcurl → SQLite → socket → client, and
/// the webhook.
@Suite struct JourneyTests {
    @Test func `what citizens write is polled, understood, linked, counted, answered and warned about`() async throws {
        try await withTemporaryDirectory { directory in
            try await withLoopbackServer { server in
                let complaints = (1...10).map {
                    FeedItem(
                        id: "f\($0)", text: "Pelayanan PDAM sangat buruk dan mengecewakan, keluhan nomor \($0)",
                        author: "warga\($0)@example.com")
                }
                let praise = [
                    FeedItem(id: "j1", text: "Terima kasih Disdukcapil, petugasnya ramah dan cepat. Hubungi saya 081234567890"),
                    FeedItem(id: "j2", text: "Jam berapa kantor Disdukcapil buka?"),
                ]
                server.answer { request in
                    switch request.path {
                    case "/feed.xml":
                        request.header("If-None-Match") == "\"1\""
                            ? .text("", status: 304) : .text(rss(complaints), [WebHeader("ETag", "\"1\"")])
                    case "/reviews": .json(reviews(praise))
                    default: .text("", status: 204)
                    }
                }
                let city = try TestCity(
                    in: directory,
                    """
                    sources:
                    \(feedSource("portal", server.url("/feed.xml")))
                      - id: aplikasi
                        kind: json
                        url: \(server.url("/reviews"))
                        every: 1s
                        private_addresses: true
                        items: data.reviews
                        fields: {id: id, text: comment, time: at}
                    alerts:
                      - {id: lonjakan, minimum: 10, window: 24h, receiver: meja}
                    receivers:
                      - {id: meja, url: "\(server.url("/hook"))", private_addresses: true}
                    """)
                try await city.withDaemon { client in
                    try await expectWebhook(server)
                    // The second poll of a source starts after the first one is committed.
                    try await waitForPolls(server, ["/feed.xml", "/reviews"], count: 2)
                    try await expectAnswers(client)
                    let polls = server.requests.filter { $0.path == "/feed.xml" }
                    #expect(polls[0].header("If-None-Match") == nil)
                    #expect(polls[1].header("If-None-Match") == "\"1\"")
                }
            }
        }
    }

    private func expectWebhook(_ server: LoopbackServer) async throws {
        let hook = try await waitForRequest(server) { $0.path == "/hook" }
        #expect(hook.method == "POST")
        #expect(hook.header("webhook-id")?.hasPrefix("msg_") == true)
        let message = try #require(try JSONSerialization.jsonObject(with: Data(hook.body)) as? [String: Any])
        #expect(message["version"] as? String == "4")
        #expect(message["status"] as? String == "firing")
        #expect(message["commonLabels"] as? [String: String] == ["alertname": "lonjakan", "unit": "tirtamusi", "severity": "warning"])
        #expect(!hook.text.contains("mengecewakan"), "a citizen's words do not leave with an alert")
    }

    private func expectAnswers(_ client: SuaraClient) async throws {
        #expect(try await client.health().status == "ok")

        let status = try await client.status()
        #expect(status.submissions == 12)
        #expect(status.sources.map(\.state) == ["ok", "ok"])
        #expect(status.sources.map(\.accepted) == [10, 2])
        #expect(status.alertsFiring == 1)

        let trends = try await client.trends(TrendsRequest(group: .unit))
        let water = try #require(trends.series.first { $0.key == "tirtamusi" })
        #expect(water.total.count == 10)
        #expect(water.total.negative == 10)
        #expect(water.total.negativeShare == 1)
        #expect(try #require(water.total.negativeLow) < 0.8, "ten of ten is not certainty")
        #expect(water.buckets.count == 30)

        let complaints = try await client.submissions(SubmissionsRequest(filter: FilterRequest(units: ["tirtamusi"]), limit: 4))
        #expect(complaints.items.count == 4)
        #expect(complaints.next != nil)
        let first = try #require(complaints.items.first)
        #expect(first.sentiment.label == "negative")
        #expect(!first.sentiment.evidence.isEmpty)
        #expect(first.unit.name?.contains("Tirta Musi") == true)

        let registry = try await client.submissions(SubmissionsRequest(filter: FilterRequest(units: ["disdukcapil"])))
        #expect(Set(registry.items.compactMap(\.sentiment.label)) == ["positive", "neutral"])
        #expect(registry.items.contains { $0.text.hasSuffix("Hubungi saya ************") }, "phone numbers are masked")

        let alerts = try await client.alerts(AlertsRequest())
        #expect(alerts.items.map(\.unit) == ["tirtamusi"])
        #expect(alerts.items.map(\.negatives) == [10])
    }

    @Test func `an edit at the source is a revision and counts once`() async throws {
        try await withTemporaryDirectory { directory in
            try await withLoopbackServer { server in
                let text = Mutex("Pelayanan Disdukcapil sangat buruk dan mengecewakan")
                server.answer { _ in .text(rss([FeedItem(id: "a", text: text.withLock { $0 })])) }
                let city = try TestCity(in: directory, "sources:\n\(feedSource("portal", server.url("/feed.xml")))")
                try await city.withDaemon { client in
                    try await waitForPolls(server, ["/feed.xml"], count: 2)
                    #expect(try await client.submissions(SubmissionsRequest()).items.map(\.revision) == [1])
                    text.withLock { $0 = "Pelayanan Disdukcapil ternyata sangat bagus dan ramah" }
                    let polls = server.requests.count
                    try await waitForPolls(server, ["/feed.xml"], count: polls + 2)
                    let items = try await client.submissions(SubmissionsRequest()).items
                    #expect(items.map(\.revision) == [2])
                    #expect(items.first?.sentiment.label == "positive")
                    let total = try #require(try await client.trends(TrendsRequest()).series.first?.total)
                    #expect((total.count, total.positive, total.negative) == (1, 1, 0))
                }
            }
        }
    }

    @Test func `files renamed into a spool directory are taken, and bad ones set aside with the reason`() async throws {
        try await withTemporaryDirectory { directory in
            let spool = directory + "/spool"
            try FileManager.default.createDirectory(atPath: spool + "/new", withIntermediateDirectories: true)
            try put("{\"id\": \"1\", \"text\": \"Lampu jalan di Plaju mati\"}", "a.json", spool, directory)
            try put("not json", "b.json", spool, directory)
            let city = try TestCity(in: directory, "sources:\n  - {id: gateway, kind: spool, path: spool, every: 1s}")
            try await city.withDaemon { client in
                let status = try await waitUntil(client) { $0.sources.first?.lastSuccessAt != nil }
                #expect(status.submissions == 1)
            }
            let left = try FileManager.default.contentsOfDirectory(atPath: spool + "/bad").sorted()
            #expect(left == ["b.json", "b.json.reason"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: spool + "/new").isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: spool + "/taken").isEmpty)
        }
    }

    private func put(_ text: String, _ name: String, _ spool: String, _ directory: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(directory)/\(name)"))
        try FileManager.default.moveItem(atPath: "\(directory)/\(name)", toPath: "\(spool)/new/\(name)")
    }
}
