internal import GRDB
package import SuaraModel

extension Store {
    /// Makes sure that each configured source has a row, due at once if it is new or defined anew.
    ///
    /// - Parameter definitions: what each source is (kind, address, mapping), in any words. Where they changed,
    ///   the cursor and the failures belong to something else and are forgotten; only a digest is kept.
    package func registerSources(_ definitions: [SourceID: String]) async throws {
        let digests = definitions.mapValues { keys.digest([$0]) }
        try await write { db in
            for (id, digest) in digests {
                try db.execute(
                    sql: """
                        INSERT INTO source (id, definition) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET
                            definition = excluded.definition, etag = NULL, last_modified = NULL, next_poll_at = 0, failures = 0,
                            last_error = NULL
                        WHERE definition IS NOT excluded.definition
                        """, arguments: [id.rawValue, digest])
            }
        }
    }

    /// Nil for a source that was never registered.
    package func source(_ id: SourceID) async throws -> SourceState? {
        try await pool.read { db in
            try Row.fetchOne(db, sql: "SELECT \(Self.sourceColumns) FROM source WHERE id = ?", arguments: [id.rawValue])
                .map(Self.sourceState)
        }
    }

    /// The states of all sources that were ever registered, by id.
    package func sources() async throws -> [SourceID: SourceState] {
        let states = try await pool.read { db in
            try Row.fetchAll(db, sql: "SELECT \(Self.sourceColumns) FROM source").map(Self.sourceState)
        }
        return Dictionary(uniqueKeysWithValues: states.map { ($0.id, $0) })
    }

    static func addSource(_ id: SourceID, _ db: Database) throws {
        try db.execute(sql: "INSERT INTO source (id) VALUES (?) ON CONFLICT DO NOTHING", arguments: [id.rawValue])
    }

    static func count(accepted: Int, rejected: Int, _ source: SourceID, _ db: Database) throws {
        guard accepted + rejected > 0 else { return }
        try db.execute(
            sql: "UPDATE source SET accepted = accepted + ?, rejected = rejected + ? WHERE id = ?",
            arguments: [accepted, rejected, source.rawValue])
    }

    static func move(_ source: SourceID, to progress: SourceProgress, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE source SET etag = :etag, last_modified = :modified, next_poll_at = :next, last_poll_at = :now,
                    last_success_at = CASE WHEN :error IS NULL THEN :now ELSE last_success_at END,
                    failures = CASE WHEN :error IS NULL THEN 0 ELSE failures + 1 END, last_error = :error
                WHERE id = :id
                """,
            arguments: [
                "etag": progress.cursor.etag, "modified": progress.cursor.lastModified,
                "next": progress.nextPollAt.milliseconds, "now": progress.polledAt.milliseconds,
                "error": progress.error, "id": source.rawValue,
            ])
    }

    private static let sourceColumns =
        "id, etag, last_modified, next_poll_at, last_poll_at, last_success_at, failures, last_error, accepted, rejected"

    private static func sourceState(_ row: Row) -> SourceState {
        SourceState(
            id: SourceID(rawValue: row[0]), cursor: Cursor(etag: row[1], lastModified: row[2]),
            nextPollAt: Timestamp(milliseconds: row[3]), lastPollAt: (row[4] as Int64?).map(Timestamp.init(milliseconds:)),
            lastSuccessAt: (row[5] as Int64?).map(Timestamp.init(milliseconds:)), failures: row[6], lastError: row[7],
            accepted: row[8], rejected: row[9])
    }
}
