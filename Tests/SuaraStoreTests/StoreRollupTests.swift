import GRDB
import SuaraModel
import SuaraTestSupport
import Testing

@testable import SuaraStore

/// Random histories, and every question about them asked three ways: of the trend tables, of the rows, and of
/// a list in memory.
struct StoreRollupTests {
    /// What is known of one submission, beside the database.
    private struct Fact {
        var text: Int
        var counted: Rollup.Counted
    }

    private struct History {
        var random: SplitMix64
        var now = morning - .seconds(60 * 86_400)
        /// Hours before this one were swept.
        var horizon = LocalHour(number: .min)
        var facts: [String: Fact] = [:]
        var fates: [RecordOutcome.Fate: Int] = [:]

        static let sources: [SourceID] = ["app", "feed", "mail"]

        /// New, repeated or edited: as if the source had been read now.
        mutating func item(_ source: SourceID) throws -> JudgedSubmission {
            let id = String(Int.random(in: 0..<150, using: &random))
            let known = facts["\(source)/\(id)"]
            let text = known.map { $0.text + (Bool.random(using: &random) ? 1 : 0) } ?? 0
            let sentiment = ([nil] + Sentiment.allCases).randomElement(using: &random)!
            let item = try judged(
                "text \(text)", id: id, source: source, at: moment(), received: now, sentiment: sentiment,
                score: Double.random(in: -1...1, using: &random), topic: [nil, .roads, .waste, .graft].randomElement(using: &random)!,
                unit: [nil, "dlh", "pupr", "kel.sako"].randomElement(using: &random)!)
            learn(item, text, "\(source)/\(id)")
            return item
        }

        private mutating func learn(_ item: JudgedSubmission, _ text: Int, _ key: String) {
            let counted = Rollup.Counted(
                hour: facts[key]?.counted.hour ?? item.hour, unit: item.link.unit?.rawValue ?? "",
                topic: item.classification.topic.label?.rawValue ?? "", source: item.submission.source.rawValue,
                sentiment: item.classification.sentiment.label, score: item.classification.sentiment.score)
            // A repeated text is a duplicate: what is said about it now is not written.
            if facts[key]?.text != text { facts[key] = Fact(text: text, counted: counted) }
        }

        /// Today, in the last months, or years ago.
        private mutating func moment() -> Timestamp {
            let days = [1, 30, 120, 3 * 365].randomElement(using: &random)!
            return now - .seconds(Int.random(in: 0..<days * 86_400, using: &random))
        }

        func expected(_ query: TrendQuery) -> [TrendRow] {
            var tallies: [String: [Int: Tally]] = [:]
            for fact in facts.values where query.filter.matches(fact.counted) {
                let bucket = Rollup.Grain(query.grain).bucket(of: fact.counted.hour)
                tallies[query.group.key(fact.counted), default: [:]][bucket, default: Tally()] += fact.counted.tally
            }
            return tallies.flatMap { key, buckets in buckets.map { TrendRow(key: key, bucket: $0.key, tally: $0.value) } }
                .sorted { ($0.key, $0.bucket) < ($1.key, $1.bucket) }
        }
    }

    private func write(_ history: inout History, _ store: Store) async throws {
        for round in 0..<120 {
            let source = History.sources.randomElement(using: &history.random)!
            let items = try (0..<Int.random(in: 1...6, using: &history.random)).map { _ in try history.item(source) }
            let outcome = try await store.record(batch(items, source: source, at: history.now))
            for row in outcome.rows { history.fates[row.fate, default: 0] += 1 }
            history.now = history.now + .seconds(Int.random(in: 0..<86_400, using: &history.random))
            if round % 15 == 14 {
                try await store.sweep(at: history.now)
                history.horizon = Store.Retention.oldestHour(at: history.now)
            }
        }
    }

    /// Every combination of units, topics, sources and days worth telling apart.
    private var filters: [SubmissionFilter] {
        let days: [(Day?, Day?)] = [
            (nil, nil), (Day("2026-10-14"), nil), (nil, Day("2026-10-14")), (Day("2026-08-17"), Day("2026-11-03")),
            (Day("2026-09-01"), Day("2026-10-31")), (Day("2026-10-14"), Day("2026-10-14")), (Day("2024-02-29"), Day("2026-02-28")),
        ]
        let units: [[UnitID]] = [[], ["pupr"], ["dlh", "kel.sako", "nobody"]]
        let topics: [[Topic]] = [[], [.roads], [.waste, .graft, .spam]]
        let sources: [[SourceID]] = [[], ["app"], ["feed", "mail"]]
        return days.flatMap { from, to in
            units.flatMap { units in
                topics.flatMap { topics in
                    sources.map { SubmissionFilter(from: from, to: to, units: units, topics: topics, sources: $0) }
                }
            }
        }
    }

    private func check(_ history: History, _ store: Store) async throws {
        for grain in TrendQuery.Grain.allCases {
            for group in TrendQuery.Group.allCases {
                for filter in filters {
                    let query = TrendQuery(grain: grain, group: group, filter: filter)
                    // Older hours are forgotten by the tables, not by the rows.
                    let isKept = { (row: TrendRow) in grain != .hour || row.bucket >= history.horizon.number }
                    let expected = history.expected(query).filter(isKept)
                    try #require(try await store.trends(query).filter(isKept) == expected, "\(query)")
                    try #require(try await store.recountedTrends(query).filter(isKept) == expected, "\(query)")
                }
            }
        }
    }

    @Test(arguments: [1, 2026] as [UInt64])
    func `trends are what a recount of all submissions gives`(seed: UInt64) async throws {
        try await withStore { store in
            var history = History(random: SplitMix64(state: seed))
            try await write(&history, store)
            // The history is worth something only if everything happened in it.
            #expect(history.facts.count > 200 && history.fates.keys.count == 3 && history.fates.values.allSatisfy { $0 > 30 })
            try await check(history, store)
            let swept = try await store.pool.read { try Int.fetchOne($0, sql: "SELECT min(bucket) FROM trend_hour") }
            #expect(try #require(swept) >= history.horizon.number)
        }
    }
}

extension SubmissionFilter {
    fileprivate func matches(_ counted: Rollup.Counted) -> Bool {
        (from.map { $0 <= counted.hour.day } ?? true) && (to.map { counted.hour.day <= $0 } ?? true)
            && (units.isEmpty || units.contains { $0.rawValue == counted.unit })
            && (topics.isEmpty || topics.contains { $0.rawValue == counted.topic })
            && (sources.isEmpty || sources.contains { $0.rawValue == counted.source })
    }
}

extension TrendQuery.Group {
    fileprivate func key(_ counted: Rollup.Counted) -> String {
        switch self {
        case .none: ""
        case .unit: counted.unit
        case .topic: counted.topic
        case .source: counted.source
        }
    }
}
