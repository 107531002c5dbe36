import GRDBSQLite
import SuaraModel

/// The yardstick of the store: the C API, one prepared statement, one transaction a batch.
final class RawSQLite {
    private var database: OpaquePointer?
    private var statement: OpaquePointer?

    init(path: String) throws {
        try check(sqlite3_open(path, &database))
        try execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        try execute(
            """
            CREATE TABLE submission (id INTEGER PRIMARY KEY, source TEXT NOT NULL, identity TEXT NOT NULL, text TEXT NOT NULL,
                author TEXT, occurred_at INTEGER NOT NULL, sentiment TEXT, score REAL NOT NULL, topic TEXT, unit TEXT,
                UNIQUE (source, identity)) STRICT
            """)
        let sql = """
            INSERT INTO submission (source, identity, text, author, occurred_at, sentiment, score, topic, unit)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        try check(sqlite3_prepare_v2(database, sql, -1, &statement, nil))
    }

    deinit {
        sqlite3_finalize(statement)
        sqlite3_close(database)
    }

    func insert(_ batch: [JudgedSubmission]) throws {
        try execute("BEGIN IMMEDIATE")
        for item in batch {
            bind(1, item.submission.source.rawValue)
            bind(2, item.submission.nativeID)
            bind(3, item.maskedText)
            bind(4, item.submission.author)
            sqlite3_bind_int64(statement, 5, item.submission.occurredAt.milliseconds)
            bind(6, item.classification.sentiment.label?.rawValue)
            sqlite3_bind_double(statement, 7, item.classification.sentiment.score)
            bind(8, item.classification.topic.label?.rawValue)
            bind(9, item.link.unit?.rawValue)
            guard sqlite3_step(statement) == SQLITE_DONE else { throw Failure(code: sqlite3_errcode(database)) }
            sqlite3_reset(statement)
        }
        try execute("COMMIT")
    }

    private func bind(_ index: Int32, _ text: String?) {
        guard let text else {
            sqlite3_bind_null(statement, index)
            return
        }
        // SQLITE_TRANSIENT: SQLite copies the bytes before this call returns.
        sqlite3_bind_text(statement, index, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }

    private func execute(_ sql: String) throws { try check(sqlite3_exec(database, sql, nil, nil, nil)) }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw Failure(code: code) }
    }

    struct Failure: Error { var code: Int32 }
}
