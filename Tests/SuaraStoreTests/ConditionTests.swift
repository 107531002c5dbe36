import SuaraModel
import SuaraStore
import Testing

struct ConditionTests {
    // The coarse bound on the moment must not cut what the exact one on the local hour keeps.
    @Test(arguments: [-12, 0, 7, 14])
    func `a day is the day on the wall, first and last second included`(hours: Int) async throws {
        let zone = Zone.fixed("test", hours: hours)
        let day = try #require(Day("2026-11-10"))
        let (first, next) = (zone.start(of: day), zone.start(of: day.advanced(by: 1)))
        let millisecond = Duration.milliseconds(1)
        try await withStore { store in
            let moments = [("before", first - millisecond), ("first", first), ("last", next - millisecond), ("after", next)]
            try await store.fates(try moments.map { try judged($0.0, at: $0.1, zone: zone) })
            let filter = SubmissionFilter(from: day, to: day)
            #expect(try await store.submissions(SubmissionQuery(filter: filter)).map(\.text) == ["last", "first"])
        }
    }

    @Test func `each part of the filter restricts`() async throws {
        try await withStore { store in
            try await store.fates([
                judged("1", sentiment: .negative, topic: .roads, unit: "pupr"),
                judged("2", sentiment: .positive, topic: .waste, unit: "dlh"),
                judged("3", sentiment: nil, topic: nil, unit: nil),
            ])
            _ = try await store.record(batch([judged("4", source: "feed", topic: .waste, unit: "pupr")], source: "feed"))
            func texts(_ filter: SubmissionFilter) async throws -> Set<String> {
                Set(try await store.submissions(SubmissionQuery(filter: filter)).map(\.text))
            }
            #expect(try await texts(SubmissionFilter()) == ["1", "2", "3", "4"])
            #expect(try await texts(SubmissionFilter(units: ["pupr"])) == ["1", "4"])
            #expect(try await texts(SubmissionFilter(units: ["pupr", "dlh", "nobody"])) == ["1", "2", "4"])
            #expect(try await texts(SubmissionFilter(topics: [.waste])) == ["2", "4"])
            #expect(try await texts(SubmissionFilter(sources: ["app"])) == ["1", "2", "3"])
            #expect(try await texts(SubmissionFilter(sentiments: [.positive, .neutral])) == ["2"])
            let all = SubmissionFilter(units: ["pupr"], topics: [.waste], sources: ["feed"], sentiments: [.negative])
            #expect(try await texts(all) == ["4"])
            #expect(try await texts(SubmissionFilter(units: ["'; DROP TABLE submission; --"])) == [])
        }
    }
}
