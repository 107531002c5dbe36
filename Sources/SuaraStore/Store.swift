import GRDB

/// The database of one city. A value over one connection pool: copies share it.
package struct Store: Sendable {
    let pool: DatabasePool
    let keys: IdentityKeys
    /// Moves after every commit that somebody may wait for.
    package let changes = ChangeSignal()

    /// Opens the file, or makes it, and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - path: the SQLite file; its directory must exist.
    ///   - identityKey: at least 32 secret bytes, the same for the life of the database: authors and
    ///     digests are keyed with it, rejected items sealed.
    ///   - busySeconds: how long SQLite waits for another program's transaction before a write is tried anew.
    /// - Throws: ``StoreError``; the file is not changed then.
    package init(path: String, identityKey: [UInt8], busySeconds: Double = 10) throws(StoreError) {
        keys = try IdentityKeys(secret: identityKey)
        do {
            pool = try Self.open(path, busySeconds)
        } catch {
            throw StoreError.opening(path, error)
        }
    }

    /// Folds the write-ahead log into the file and lets go of it.
    package func close() throws {
        // The pool closes its writer before its readers, and the last one to leave folds the log: a reader cannot.
        pool.invalidateReadOnlyConnections()
        try pool.close()
    }

    private static func open(_ path: String, _ busySeconds: Double) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "suara"
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(busySeconds)
        configuration.foreignKeysEnabled = true
        // Before the pool writes anything: it turns a file to write-ahead logging as soon as it opens it.
        configuration.prepareDatabase { db in try refuseUnknownFile(db, path) }
        let pool = try DatabasePool(path: path, configuration: configuration)
        do {
            // Said here, not left to how SQLite was compiled: at NORMAL a power cut may forget the last
            // commits, and a citizen who was told "received" must have been received.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Schema.migrator.migrate(pool)
            return pool
        } catch {
            try? pool.close()
            throw error
        }
    }

    /// Only an empty file or one of Suara's own, not newer than this program, may be opened.
    private static func refuseUnknownFile(_ db: Database, _ path: String) throws {
        let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        // The migrator's own table is there before the first migration gives the file its application id: a
        // first start that stopped in between must be able to go on.
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'") ?? 0
        guard id == Schema.applicationID || (id == 0 && tables == 0) else { throw StoreError.notSuara(path: path) }
        guard try !Schema.migrator.hasBeenSuperseded(db) else { throw StoreError.newerSchema(path: path) }
    }

    /// Runs a write as one transaction and tells the waiting services after the commit.
    ///
    /// Somebody's `sqlite3` on the file is no reason to end the daemon: a busy database is waited for.
    func write<T: Sendable>(_ updates: @escaping @Sendable (Database) throws -> T) async throws -> T {
        while true {
            do {
                let result = try await pool.write(updates)
                changes.notify()
                return result
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                try Task.checkCancellation()
            }
        }
    }
}
