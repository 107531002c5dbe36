import GRDB
import SuaraModel
import Testing

@testable import SuaraStore

struct StoreTrendsTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `buckets are counted with their sentiments and scores`() async throws {
        try await withStore { store in
            try await store.fates([
                judged("1", score: -0.5), judged("2", sentiment: .positive, score: 0.25), judged("3", sentiment: nil, score: 0),
                judged("4", at: morning - .seconds(86_400), sentiment: .neutral, score: 0.1),
            ])
            let today = jakarta.day(of: morning).number
            let expected = [
                TrendRow(key: "", bucket: today - 1, tally: Tally(count: 1, neutral: 1, scoreMilli: 100)),
                TrendRow(key: "", bucket: today, tally: Tally(count: 3, positive: 1, negative: 1, scoreMilli: -250)),
            ]
            #expect(try await store.trends(TrendQuery()) == expected)
            #expect(try await store.recountedTrends(TrendQuery()) == expected)
        }
    }

    @Test func `what has no unit or topic stands under the empty key`() async throws {
        try await withStore { store in
            try await store.fates([judged("1", topic: nil, unit: nil), judged("2")])
            #expect(try await store.trends(TrendQuery(group: .unit)).map(\.key) == ["", "pupr"])
            #expect(try await store.trends(TrendQuery(group: .topic)).map(\.key) == ["", "jalan"])
        }
    }

    @Test func `buckets are those of the local clock`() async throws {
        try await withStore { store in
            let midnight = jakarta.start(of: try day("2026-11-01"))
            try await store.fates([judged("1", at: midnight - .milliseconds(1)), judged("2", at: midnight)])
            let days = try await store.trends(TrendQuery(grain: .day)).map { Day(number: $0.bucket).description }
            #expect(days == ["2026-10-31", "2026-11-01"])
            let months = try await store.trends(TrendQuery(grain: .month)).map { Month(number: $0.bucket).description }
            #expect(months == ["2026-10", "2026-11"])
            let hours = try await store.trends(TrendQuery(grain: .hour)).map { LocalHour(number: $0.bucket).description }
            #expect(hours == ["2026-10-31T23", "2026-11-01T00"])
        }
    }

    @Test func `a month cut in its middle counts only the days asked for`() async throws {
        try await withStore { store in
            try await store.fates(try (1...20).map { try judged("\($0)", at: jakarta.start(of: Day(number: 20_757 + $0))) })
            func months(_ from: String?, _ to: String?) async throws -> [Int] {
                let filter = SubmissionFilter(from: try from.map(day), to: try to.map(day))
                let query = TrendQuery(grain: .month, filter: filter)
                let rows = try await store.trends(query)
                #expect(try await store.recountedTrends(query) == rows)
                return rows.map(\.tally.count)
            }
            // 2026-11-01 to 2026-11-20, one each day.
            #expect(try await months(nil, nil) == [20])
            #expect(try await months("2026-11-01", "2026-11-30") == [20])
            #expect(try await months("2026-11-11", nil) == [10])
            #expect(try await months(nil, "2026-11-05") == [5])
            #expect(try await months("2026-11-03", "2026-11-04") == [2])
            #expect(try await months("2026-11-02", "2026-11-30") == [19])
            #expect(try await months("2026-10-01", "2026-10-31") == [])
        }
    }

    @Test func `the first and the last day that can be written are days like others`() async throws {
        try await withStore { store in
            try await store.fates([judged()])
            let (first, last) = (try day("0001-01-01"), try day("9999-12-31"))
            for grain in TrendQuery.Grain.allCases {
                for filter in [
                    SubmissionFilter(from: first, to: last), SubmissionFilter(to: last), SubmissionFilter(from: first),
                    SubmissionFilter(from: first.advanced(by: -29), to: last.advanced(by: 29)),
                ] {
                    #expect(try await store.trends(TrendQuery(grain: grain, filter: filter)).map(\.tally.count) == [1])
                }
                #expect(try await store.trends(TrendQuery(grain: grain, filter: SubmissionFilter(from: last, to: last))) == [])
                #expect(try await store.trends(TrendQuery(grain: grain, filter: SubmissionFilter(from: last, to: first))) == [])
            }
        }
    }

    @Test func `sentiments do not restrict a tally, which counts each of them`() async throws {
        try await withStore { store in
            try await store.fates([judged("1"), judged("2", sentiment: .positive, score: 0.5)])
            let query = TrendQuery(filter: SubmissionFilter(topics: [.roads], sources: ["app"], sentiments: [.positive]))
            #expect(try await store.trends(query).map(\.tally.count) == [2])
            #expect(try await store.recountedTrends(query).map(\.tally.count) == [2])
        }
    }

    @Test func `a bucket that an edit emptied is left out`() async throws {
        try await withStore { store in
            try await store.fates([judged("a", id: "1", unit: "pupr")])
            try await store.fates([judged("b", id: "1", unit: "dlh")])
            #expect(try await store.trends(TrendQuery(group: .unit)).map(\.key) == ["dlh"])
            #expect(try await store.trends(TrendQuery(filter: SubmissionFilter(units: ["pupr"]))) == [])
        }
    }

    @Test func `an allegation counts under its own unit, and where sources or all are counted it does not`() async throws {
        try await withStore { store in
            try await store.fates([
                judged("uang rokok", topic: .graft, unit: "inspektorat", restricted: true), judged("jalan", unit: "pupr"),
            ])
            func counts(_ group: TrendQuery.Group, _ filter: SubmissionFilter = SubmissionFilter()) async throws -> [String: Int] {
                let query = TrendQuery(group: group, filter: filter)
                let rows = try await store.trends(query)
                #expect(try await store.recountedTrends(query) == rows)
                return Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0.tally.count) })
            }
            #expect(try await counts(.unit) == ["inspektorat": 1, "pupr": 1])
            #expect(try await counts(.topic, SubmissionFilter(units: ["inspektorat"])) == ["pungli-korupsi": 1])
            #expect(try await counts(.none) == ["": 1])
            #expect(try await counts(.topic) == ["jalan": 1])
            #expect(try await counts(.source) == ["app": 1])
            #expect(try await counts(.none, SubmissionFilter(topics: [.graft], sources: ["app"])) == [:])
            #expect(try await counts(.unit, SubmissionFilter(sources: ["app"])) == ["pupr": 1])
        }
    }
}
