import Foundation
import GRDB
import SuaraModel
import Testing

@testable import SuaraStore

struct StoreRecordTests {
    private func lines(_ store: Store, _ columns: String, of table: String) async throws -> [String] {
        try await store.pool.read { try String.fetchAll($0, sql: "SELECT \(columns) FROM \(table)") }
    }

    // MARK: identity by native id

    @Test func `a known item is a duplicate, another text of it an edit`() async throws {
        try await withStore { store in
            let first = try await store.fates([judged("a", id: "1"), judged("b", id: "2")])
            #expect(first == [.inserted, .inserted])
            #expect(try await store.fates([judged("a", id: "1"), judged("c", id: "2")]) == [.duplicate, .revised])
            #expect(try await store.fates([judged("c", id: "2")]) == [.duplicate])
            #expect(try await store.submissionCount() == 2)
        }
    }

    @Test func `an edit keeps id and time, and the old text becomes a revision`() async throws {
        try await withStore { store in
            let first = try await store.record(batch([judged("lama", id: "1", url: "u1", topic: .roads, unit: "pupr")]))
            let later = morning + .seconds(7200)
            let edit = try judged(
                "baru", id: "1", url: "u2", at: later, received: later, sentiment: .positive, score: 0.5, topic: .waste, unit: "dlh",
                restricted: true)
            let second = try await store.record(batch([edit], at: later))
            #expect(second.rows == [RecordOutcome.Row(id: first.rows[0].id, fate: .revised, revision: 2)])

            let stored = try #require(
                try await store.submissions(SubmissionQuery(filter: SubmissionFilter(units: ["dlh"]), named: ["dlh"])).first)
            #expect(stored.text == "baru" && stored.url == "u2" && stored.revision == 2 && stored.link.isRestricted)
            #expect(stored.classification == edit.classification && stored.occurredAt == morning && stored.receivedAt == morning)
            let old = try await lines(
                store,
                "revision || ' ' || text || ' ' || replaced_at || ' ' || sentiment || ' ' || score || ' ' || topic || ' ' || unit",
                of: "submission_revision")
            #expect(old == ["1 lama \(later.milliseconds) negative -0.5 jalan pupr"])
        }
    }

    @Test func `many edits are many revisions`() async throws {
        try await withStore { store in
            for number in 1...5 { try await store.fates([judged("text \(number)", id: "1")]) }
            let outcome = try await store.record(batch([judged("text 1", id: "1")]))
            #expect(outcome.rows.map(\.revision) == [6])
            #expect(try await lines(store, "text", of: "submission_revision ORDER BY revision") == (1...5).map { "text \($0)" })
        }
    }

    @Test func `an edit within one batch counts as one`() async throws {
        try await withStore { store in
            let outcome = try await store.record(batch([judged("a", id: "1"), judged("b", id: "1"), judged("b", id: "1")]))
            #expect(outcome.rows.map(\.fate) == [.inserted, .revised, .duplicate])
            #expect(Set(outcome.rows.map(\.id)).count == 1)
            #expect([RecordOutcome.Fate.inserted, .revised, .duplicate, .conflicting].map(outcome.count) == [1, 1, 1, 0])
            #expect(try await store.trends(TrendQuery()).map(\.tally.count) == [1])
        }
    }

    @Test func `an idempotency key used for another text is a conflict and changes nothing`() async throws {
        try await withStore { store in
            try await store.fates([judged("a", id: "key")], otherText: .isConflict)
            #expect(try await store.fates([judged("a", id: "key")], otherText: .isConflict) == [.duplicate])
            #expect(try await store.fates([judged("b", id: "key", unit: "dlh")], otherText: .isConflict) == [.conflicting])
            let stored = try await store.submissions(SubmissionQuery())
            #expect(stored.map(\.text) == ["a"] && stored.map(\.revision) == [1])
            #expect(try await store.trends(TrendQuery(group: .unit)).map(\.key) == ["pupr"])
        }
    }

    @Test func `the same id of another source is another submission`() async throws {
        try await withStore { store in
            try await store.fates([judged("a", id: "1")])
            let other = try await store.record(batch([judged("a", id: "1", source: "feed")], source: "feed"))
            #expect(other.rows.map(\.fate) == [.inserted])
        }
    }

    // MARK: identity by content

    @Test func `without an id, the same text of the same author at the same time is the same`() async throws {
        try await withStore { store in
            let item = try judged("a", author: "@warga", url: "u")
            #expect(try await store.fates([item, item]) == [.inserted, .duplicate])
            let others = [
                try judged("a", author: "@other", url: "u"), try judged("a", url: "u"), try judged("a", author: "@warga"),
                try judged("b", author: "@warga", url: "u"), try judged("a", author: "@warga", url: "u", at: morning - .milliseconds(1)),
                try judged("a", author: "@warga", url: "u", at: nil),
            ]
            #expect(try await store.fates(others) == Array(repeating: .inserted, count: others.count))
        }
    }

    @Test func `an item without a time of its own is not new at every poll`() async throws {
        try await withStore { store in
            try await store.fates([judged("a", at: nil, received: morning)])
            #expect(try await store.fates([judged("a", at: nil, received: morning + .seconds(3600))]) == [.duplicate])
            #expect(try await store.submissions(SubmissionQuery()).map(\.occurredAt) == [morning])
        }
    }

    @Test func `parts of the identity cannot be shifted into each other`() async throws {
        try await withStore { store in
            let fates = try await store.fates([judged("a", author: "bc"), judged("ab", author: "c"), judged("a", author: "b", url: "c")])
            #expect(fates == [.inserted, .inserted, .inserted])
        }
    }

    // MARK: one transaction

    @Test(arguments: [1.5, -1.001, .infinity, .nan])
    func `a batch that cannot be recorded leaves nothing`(score: Double) async throws {
        try await withStore { store in
            let progress = SourceProgress(cursor: Cursor(etag: "e"), polledAt: morning, nextPollAt: morning + .seconds(60))
            let bad = Batch(
                source: "app", receivedAt: morning, accepted: [try judged("a"), try judged("b", score: score)],
                rejected: [RejectedItem(nativeID: "9", reason: "no text", raw: [1])], progress: progress)
            let error = await #expect(throws: DatabaseError.self) { try await store.record(bad) }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT)
            #expect(try await store.submissionCount() == 0)
            #expect(try await store.source("app") == nil)
            #expect(try await store.trends(TrendQuery()) == [])
            #expect(try await store.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM rejected") } == 0)
        }
    }

    @Test func `a failing batch leaves the source where it stood`() async throws {
        try await withStore { store in
            let progress = SourceProgress(cursor: Cursor(etag: "old"), polledAt: morning, nextPollAt: morning + .seconds(60))
            _ = try await store.record(batch([judged("a", id: "1")], progress: progress))
            let before = try await store.source("app")
            let later = SourceProgress(cursor: Cursor(etag: "new"), polledAt: morning + .seconds(60), nextPollAt: morning + .seconds(120))
            let bad = batch([try judged("edited", id: "1"), try judged("b", score: 2)], progress: later)
            await #expect(throws: DatabaseError.self) { try await store.record(bad) }
            #expect(try await store.source("app") == before)
            #expect(try await store.submissions(SubmissionQuery()).map(\.text) == ["a"])
        }
    }

    // MARK: rejected items

    private func rejected(_ raw: [UInt8], at: Timestamp = morning) -> Batch {
        Batch(
            source: "app", receivedAt: at, accepted: [], rejected: [RejectedItem(nativeID: "9", reason: "the item has no text", raw: raw)])
    }

    @Test func `a rejected item is written down once, however often it comes`() async throws {
        try await withStore { store in
            let later = morning + .seconds(3600)
            for moment in [morning, morning, later] { _ = try await store.record(rejected([1, 2, 3], at: moment)) }
            let rows = try await lines(
                store, "native_id || ': ' || reason || ', ' || first_seen_at || ' to ' || last_seen_at", of: "rejected")
            #expect(rows == ["9: the item has no text, \(morning.milliseconds) to \(later.milliseconds)"])
            #expect(try await store.source("app")?.rejected == 1)
        }
    }

    @Test(arguments: [0, 65_535, 65_536, 65_537, 1_000_000])
    func `of a rejected item at most 64 KiB are kept, sealed`(count: Int) async throws {
        try await withStore { store in
            let raw = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            _ = try await store.record(rejected(raw))
            let sealed = try #require(try await store.pool.read { try Data.fetchOne($0, sql: "SELECT sealed FROM rejected") })
            #expect(sealed.count == min(count, 65_536) + 28)
            #expect(try store.keys.opened(sealed) == Data(raw.prefix(65_536)))
        }
    }

    @Test func `items that differ behind the first 64 KiB are two`() async throws {
        try await withStore { store in
            let raw = [UInt8](repeating: 1, count: 70_000)
            _ = try await store.record(rejected(raw))
            _ = try await store.record(rejected(raw + [2]))
            #expect(try await store.source("app")?.rejected == 2)
        }
    }

    // MARK: what must not be on the disk

    @Test func `neither authors nor masked numbers nor rejected bytes lie open in the file`() async throws {
        try await withStoreFile { store, path in
            let author = "budi.santoso@example.test"
            let item = try judged("NIK 1671010101010001 belum jadi", id: "1", masked: "NIK **************** belum jadi", author: author)
            let edited = try judged("NIK 1671010101010001 sudah jadi", id: "1", masked: "NIK **************** sudah jadi", author: author)
            let anonymous = try judged("tanpa nomor", author: author, at: nil)
            var batch = batch([item, edited, anonymous])
            batch.rejected = [RejectedItem(nativeID: nil, reason: "the item has no text", raw: Array("rahasia warga".utf8))]
            _ = try await store.record(batch)
            for moment in ["open", "closed"] {
                let bytes = try bytesOnDisk(path)
                // What may be read is found, so the search does search.
                #expect(bytes.contains("sudah jadi") && bytes.contains("belum jadi"), "\(moment)")
                #expect(!bytes.contains(author) && !bytes.contains("1671010101010001") && !bytes.contains("rahasia"), "\(moment)")
                if moment == "open" { try store.close() }
            }
        }
    }

    @Test func `an author is kept as a keyed hash`() async throws {
        try await withStore { store in
            try await store.fates([judged("a", author: "@warga"), judged("b", author: "@warga"), judged("c")])
            let authors = try await store.pool.read { try Data?.fetchAll($0, sql: "SELECT author FROM submission ORDER BY id") }
            let hash = store.keys.hash(author: "@warga")
            #expect(authors == [hash, hash, nil])
        }
    }

    @Test func `nothing but a batch's own numbers count`() async throws {
        try await withStore { store in
            var mixed = batch([try judged("a", id: "1"), try judged("b", id: "2"), try judged("a", id: "1")])
            mixed.rejected = [RejectedItem(nativeID: nil, reason: "x", raw: [1]), RejectedItem(nativeID: nil, reason: "x", raw: [1])]
            _ = try await store.record(mixed)
            _ = try await store.record(mixed)
            let source = try #require(try await store.source("app"))
            #expect(source.accepted == 2 && source.rejected == 1 && source.lastPollAt == nil && source.failures == 0)
        }
    }
}
