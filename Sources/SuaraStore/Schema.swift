import GRDB

/// The tables, as one list of migrations that is never edited after a release.
enum Schema {
    /// "SUAR" in ASCII: tells a Suara database from any other SQLite file (`PRAGMA application_id`).
    static let applicationID = 0x5355_4152

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 submissions, trends, alerts") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: sources)
            try db.execute(sql: submissions)
            for grain in Rollup.Grain.allCases { try db.execute(sql: trends(grain.table)) }
            try db.execute(sql: alerts)
        }
        return migrator
    }

    private static let sources = """
        CREATE TABLE source (
            id TEXT PRIMARY KEY,
            definition BLOB CHECK (length(definition) = 32),
            etag TEXT,
            last_modified TEXT,
            next_poll_at INTEGER NOT NULL DEFAULT 0,
            last_poll_at INTEGER,
            last_success_at INTEGER,
            failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
            last_error TEXT,
            accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted >= 0),
            rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected >= 0)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE rejected (
            source TEXT NOT NULL REFERENCES source (id),
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            native_id TEXT,
            reason TEXT NOT NULL,
            sealed BLOB NOT NULL,
            first_seen_at INTEGER NOT NULL,
            last_seen_at INTEGER NOT NULL,
            PRIMARY KEY (source, digest)
        ) STRICT, WITHOUT ROWID;
        """

    // `identity` is the source's own id, or `content:` and a digest where it has none.
    // `hour` is the local hour (LocalHour.number) it counts in; `answer` is the evidence as JSON.
    private static let submissions = """
        CREATE TABLE submission (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL REFERENCES source (id),
            identity TEXT NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
            text TEXT NOT NULL CHECK (text <> ''),
            author BLOB CHECK (length(author) = 32),
            url TEXT,
            occurred_at INTEGER NOT NULL,
            received_at INTEGER NOT NULL,
            hour INTEGER NOT NULL,
            sentiment TEXT CHECK (sentiment IN ('negative', 'neutral', 'positive')),
            score REAL NOT NULL CHECK (score BETWEEN -1 AND 1),
            topic TEXT,
            unit TEXT,
            restricted INTEGER NOT NULL CHECK (restricted IN (0, 1)),
            answer TEXT NOT NULL,
            lexicon TEXT NOT NULL,
            UNIQUE (source, identity)
        ) STRICT;
        CREATE INDEX submission_by_time ON submission (occurred_at, id);
        CREATE INDEX submission_by_unit ON submission (unit, occurred_at, id);
        CREATE INDEX submission_negative ON submission (occurred_at, unit, restricted) WHERE sentiment = 'negative';

        CREATE TABLE submission_revision (
            submission INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
            revision INTEGER NOT NULL,
            text TEXT NOT NULL,
            replaced_at INTEGER NOT NULL,
            sentiment TEXT,
            score REAL NOT NULL,
            topic TEXT,
            unit TEXT,
            restricted INTEGER NOT NULL,
            answer TEXT NOT NULL,
            lexicon TEXT NOT NULL,
            PRIMARY KEY (submission, revision)
        ) STRICT, WITHOUT ROWID;
        """

    // `series` is Rollup.Series.rawValue; `a` and `b` are its ids, empty where there is none.
    private static func trends(_ table: String) -> String {
        """
        CREATE TABLE \(table) (
            series INTEGER NOT NULL,
            a TEXT NOT NULL,
            b TEXT NOT NULL,
            bucket INTEGER NOT NULL,
            count INTEGER NOT NULL CHECK (count >= positive + neutral + negative),
            positive INTEGER NOT NULL CHECK (positive >= 0),
            neutral INTEGER NOT NULL CHECK (neutral >= 0),
            negative INTEGER NOT NULL CHECK (negative >= 0),
            score_milli INTEGER NOT NULL,
            PRIMARY KEY (series, a, b, bucket)
        ) STRICT, WITHOUT ROWID;
        """
    }

    private static let alerts = """
        CREATE TABLE alert (
            id INTEGER PRIMARY KEY,
            rule TEXT NOT NULL,
            unit TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('firing', 'resolved')),
            started_at INTEGER NOT NULL,
            ended_at INTEGER CHECK ((ended_at IS NULL) = (state = 'firing')),
            negatives INTEGER NOT NULL CHECK (negatives > 0)
        ) STRICT;
        CREATE UNIQUE INDEX alert_firing ON alert (rule, unit) WHERE state = 'firing';

        CREATE TABLE delivery (
            id INTEGER PRIMARY KEY,
            webhook_id TEXT NOT NULL UNIQUE,
            alert INTEGER NOT NULL REFERENCES alert (id),
            receiver TEXT NOT NULL,
            payload TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'dead')),
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            next_attempt_at INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            last_error TEXT
        ) STRICT;
        CREATE INDEX delivery_due ON delivery (next_attempt_at) WHERE state = 'pending';
        """
}
