import Foundation
import GRDB
import SuaraModel
import SuaraTestSupport
import Testing

@testable import SuaraStore

struct StoreTests {
    private func contents(_ directory: String) throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: directory)
        return Dictionary(uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: "\(directory)/\($0)") ?? Data()) })
    }

    /// Opens a file that must be refused; nothing in its directory may be another afterwards.
    private func refused(_ directory: String) throws -> StoreError? {
        let before = try contents(directory)
        let error = #expect(throws: StoreError.self) { try Store(path: directory + "/suara.db", identityKey: secret) }
        #expect(try contents(directory) == before)
        return error
    }

    // MARK: opening

    @Test func `what is acknowledged survives a power cut`() async throws {
        try await withStore { store in
            let (synchronous, mode, foreignKeys) = try await store.pool.writeWithoutTransaction { db in
                (
                    try Int.fetchOne(db, sql: "PRAGMA synchronous"), try String.fetchOne(db, sql: "PRAGMA journal_mode"),
                    try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
                )
            }
            #expect(synchronous == 2)
            #expect(mode == "wal")
            #expect(foreignKeys == 1)
        }
    }

    @Test func `the file says whose it is`() async throws {
        try await withStoreFile { store, path in
            #expect(try await store.pool.read { try Int.fetchOne($0, sql: "PRAGMA application_id") } == 0x5355_4152)
            try store.close()
            // Bytes 68 to 71 of the header (https://www.sqlite.org/fileformat.html).
            #expect(try Data(contentsOf: URL(fileURLWithPath: path))[68..<72] == Data("SUAR".utf8))
        }
    }

    @Test func `an empty file becomes a database`() async throws {
        try await withTemporaryDirectory { directory in
            #expect(FileManager.default.createFile(atPath: directory + "/suara.db", contents: nil))
            let store = try Store(path: directory + "/suara.db", identityKey: secret)
            #expect(try await store.isReadable())
            try store.close()
        }
    }

    @Test func `a first start that stopped halfway goes on`() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/suara.db"
            let half = try DatabaseQueue(path: path)
            try await half.write { try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)") }
            try half.close()
            let store = try Store(path: path, identityKey: secret)
            #expect(try await store.submissionCount() == 0)
            try store.close()
        }
    }

    @Test func `closing and opening again keeps everything`() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/suara.db"
            let first = try Store(path: path, identityKey: secret)
            let progress = SourceProgress(cursor: Cursor(etag: "e"), polledAt: morning, nextPollAt: morning + .seconds(60))
            _ = try await first.record(batch([judged("a", id: "1"), judged("b", id: "2", unit: "dlh")], progress: progress))
            let message = OutboxMessage(receiver: "hook", webhookID: "msg", payload: "{}")
            try await first.apply([.fire(rule: "r", unit: "pupr", negatives: 5, message: message)], at: morning)
            let before = try await Everything(first)
            try first.close()
            #expect(try contents(directory).keys.sorted() == ["suara.db"])

            let second = try Store(path: path, identityKey: secret)
            #expect(try await Everything(second) == before)
            #expect(try await second.fates([judged("a", id: "1")]) == [.duplicate])
            try second.close()
        }
    }

    private struct Everything: Equatable {
        var submissions: [StoredSubmission]
        var trends: [TrendRow]
        var alerts: [Alert]
        var deliveries: [Delivery]
        var sources: [SourceID: SourceState]

        init(_ store: Store) async throws {
            submissions = try await store.submissions(SubmissionQuery())
            trends = try await store.trends(TrendQuery(grain: .hour, group: .unit))
            alerts = try await store.alerts()
            deliveries = try await store.outboxDue(at: morning)
            sources = try await store.sources()
            #expect(submissions.count == 2 && trends.count == 2 && alerts.count == 1 && deliveries.count == 1 && sources.count == 1)
        }
    }

    @Test func `what was committed before a crash is there afterwards`() async throws {
        try await withTemporaryDirectory { directory in
            let (path, copy) = (directory + "/suara.db", directory + "/copy.db")
            let running = try Store(path: path, identityKey: secret)
            try await running.fates([judged("a"), judged("b")])
            // As the disk stands while the daemon lives: the log is not yet folded into the file.
            for suffix in ["", "-wal"] { try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix) }
            let recovered = try Store(path: copy, identityKey: secret)
            #expect(try await recovered.submissions(SubmissionQuery()).map(\.text) == ["b", "a"])
            try recovered.close()
            try running.close()
        }
    }

    @Test func `every write tells the services, a refused one does not`() async throws {
        try await withStore { store in
            let seen = store.changes.generation
            try await store.fates([judged("a")])
            #expect(store.changes.generation == seen + 1)
            await #expect(throws: DatabaseError.self) { try await store.fates([judged("b", score: 2)]) }
            #expect(store.changes.generation == seen + 1)
        }
    }

    // MARK: refusing

    @Test func `a database of a newer version is refused and left alone`() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/suara.db"
            let store = try Store(path: path, identityKey: secret)
            try await store.fates([judged("a")])
            try await store.pool.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('2 of next year')") }
            try store.close()
            #expect(try refused(directory) == .newerSchema(path: path))
        }
    }

    @Test(arguments: ["DELETE", "WAL"])
    func `another program's database is refused and left alone`(mode: String) async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/suara.db"
            let foreign = try DatabaseQueue(path: path)
            try await foreign.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = \(mode)")
                try db.execute(sql: "CREATE TABLE bookkeeping (amount INTEGER)")
            }
            try foreign.close()
            #expect(try refused(directory) == .notSuara(path: path))
        }
    }

    @Test func `a file with another program's application id is refused, even without tables`() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/suara.db"
            let foreign = try DatabaseQueue(path: path)
            try await foreign.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = 252006675") }
            try foreign.close()
            #expect(try refused(directory) == .notSuara(path: path))
        }
    }

    @Test(arguments: [5, 99, 100, 512, 4096, 100_000])
    func `a file of garbage is damaged, not overwritten`(count: Int) async throws {
        try await withTemporaryDirectory { directory in
            var random = SplitMix64(state: UInt64(count))
            let garbage = Data((0..<count).map { _ in UInt8.random(in: 1...255, using: &random) })
            try garbage.write(to: URL(fileURLWithPath: directory + "/suara.db"))
            guard case .corrupt = try refused(directory) else { Issue.record("garbage was not recognised"); return }
        }
    }

    @Test func `a damaged database of ours is damaged, not overwritten`() async throws {
        try await withTemporaryDirectory { directory in
            let url = URL(fileURLWithPath: directory + "/suara.db")
            let store = try Store(path: url.path, identityKey: secret)
            try await store.fates([judged("a")])
            try store.close()
            var bytes = try Data(contentsOf: url)
            for place in 100..<4096 { bytes[place] = UInt8(truncatingIfNeeded: place * 31) }
            try bytes.write(to: url)
            guard case .corrupt = try refused(directory) else { Issue.record("damage was not recognised"); return }
        }
    }

    @Test func `a path that cannot be opened says so`() async throws {
        try await withTemporaryDirectory { directory in
            for path in [directory + "/missing/suara.db", directory] {
                let error = #expect(throws: StoreError.self) { try Store(path: path, identityKey: secret) }
                guard case .unusable(path, _) = error else { Issue.record("\(path): \(String(describing: error))"); continue }
            }
        }
    }

    @Test func `a short key is refused before any file is made`() async throws {
        try await withTemporaryDirectory { directory in
            #expect(throws: StoreError.badKey(bytes: 31)) {
                try Store(path: directory + "/suara.db", identityKey: [UInt8](repeating: 1, count: 31))
            }
            let files = try contents(directory)
            #expect(files.isEmpty)
        }
    }

    @Test func `a write waits for another program's transaction, however long that takes`() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/suara.db"
            let store = try Store(path: path, identityKey: Array(0..<32), busySeconds: 0.02)
            var holding = Configuration()
            holding.allowsUnsafeTransactions = true  // it stays open between two calls
            let other = try DatabaseQueue(path: path, configuration: holding)
            try await other.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
            let item = try judged("a")
            await #expect(throws: TimeLimitPassed.self) {
                try await withTimeLimit(.milliseconds(300)) { try await store.record(batch([item])) }
            }
            try await other.writeWithoutTransaction { try $0.rollback() }
            let outcome = try await store.record(batch([item]))
            #expect(outcome.rows.map(\.fate) == [.inserted])
            try other.close()
            try store.close()
        }
    }
}
