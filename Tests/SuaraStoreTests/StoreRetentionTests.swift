import GRDB
import SuaraModel
import Testing

@testable import SuaraStore

struct StoreRetentionTests {
    private func day(_ count: Int) -> Duration { .seconds(count * 86_400) }

    private func hours(_ store: Store) async throws -> [Int] {
        try await store.pool.read { try Int.fetchAll($0, sql: "SELECT bucket FROM trend_hour WHERE series = 0 ORDER BY bucket") }
    }

    @Test func `rejected bytes go a week after they were last seen`() async throws {
        try await withStore { store in
            let item = RejectedItem(nativeID: nil, reason: "x", raw: [1])
            _ = try await store.record(Batch(source: "app", receivedAt: morning, accepted: [], rejected: [item]))
            func left() async throws -> Int? { try await store.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM rejected") } }
            try await store.sweep(at: morning + day(7))
            #expect(try await left() == 1)
            try await store.sweep(at: morning + day(7) + .milliseconds(1))
            #expect(try await left() == 0)
            #expect(try await store.source("app")?.rejected == 1)
        }
    }

    @Test func `a bad item that the source repeats is kept in mind without its bytes`() async throws {
        try await withStore { store in
            let item = RejectedItem(nativeID: nil, reason: "x", raw: [1])
            for days in [0, 5] {
                _ = try await store.record(Batch(source: "app", receivedAt: morning + day(days), accepted: [], rejected: [item]))
            }
            try await store.sweep(at: morning + day(8))
            let sealed = try await store.pool.read { try Int.fetchAll($0, sql: "SELECT length(sealed) FROM rejected") }
            #expect(sealed == [0])
        }
    }

    @Test func `an edit goes through after a clock that ran ahead was set back`() async throws {
        try await withStore { store in
            try await store.fates([judged("a", id: "1", sentiment: .negative, score: -0.5)])
            try await store.sweep(at: morning + day(400))
            let edit = try judged("b", id: "1", sentiment: .positive, score: 0.5)
            let outcome = try await store.record(batch([edit]))
            #expect(outcome.rows.map(\.fate) == [.revised])
            #expect(try await store.trends(TrendQuery(grain: .day)).map(\.tally.positive) == [1])
            #expect(try await hours(store) == [], "what was swept cannot be counted down")
        }
    }

    @Test func `hours go after ninety days, days and months stay`() async throws {
        try await withStore { store in
            let hour = jakarta.hour(of: morning).number
            try await store.fates([judged()])
            #expect(try await hours(store) == [hour])
            let oldest = Store.Retention.oldestHour(at: morning + day(90)).number
            #expect(oldest == hour - 7)
            try await store.sweep(at: morning + day(90))
            #expect(try await hours(store) == [hour])
            try await store.sweep(at: morning + day(91))
            #expect(try await hours(store) == [])
            #expect(try await store.trends(TrendQuery(grain: .day)).map(\.tally.count) == [1])
            #expect(try await store.trends(TrendQuery(grain: .month)).map(\.tally.count) == [1])
            #expect(try await store.submissionCount() == 1)
        }
    }

    @Test func `a late edit of what was swept counts in days and months only`() async throws {
        try await withStore { store in
            try await store.fates([judged("a", id: "1")])
            let later = morning + day(120)
            try await store.sweep(at: later)
            let edit = try judged("b", id: "1", received: later, sentiment: .positive, score: 0.5, unit: "dlh")
            let outcome = try await store.record(batch([edit], at: later))
            #expect(outcome.rows.map(\.fate) == [.revised])
            #expect(try await hours(store) == [])
            #expect(try await store.trends(TrendQuery(grain: .day, group: .unit)).map(\.key) == ["dlh"])
        }
    }

    @Test func `old news never enters the hours`() async throws {
        try await withStore { store in
            try await store.fates([judged(at: morning - day(100))])
            #expect(try await hours(store) == [])
            #expect(try await store.trends(TrendQuery(grain: .day)).map(\.tally.count) == [1])
        }
    }
}
