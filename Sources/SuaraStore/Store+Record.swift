internal import Foundation
internal import GRDB
package import SuaraModel

extension Store {
    /// Records a batch in one transaction: submissions, revisions, rejected items, trends, and where the
    /// source stands. Either all of it is there afterwards, surviving power loss, or nothing.
    ///
    /// Identity is (source, native id); an item without native id is known by its content, its author and
    /// its own date. A known item with another text is an edit: it keeps its id and its time, and the old
    /// text becomes a revision.
    ///
    /// - Throws: GRDB's `DatabaseError`; nothing was recorded then.
    package func record(_ batch: Batch, otherText: KnownIdentity = .isEdit) async throws -> RecordOutcome {
        let keys = keys
        return try await write { db in
            try Self.addSource(batch.source, db)
            var recorder = Recorder(db: db, keys: keys, otherText: otherText, oldestHour: Retention.oldestHour(at: batch.receivedAt))
            for item in batch.accepted { try recorder.record(item) }
            try Self.apply(recorder.deltas, db)
            let newlyRejected = try batch.rejected.count { try Self.reject($0, batch, keys, db) }
            try Self.count(accepted: recorder.outcome.count(.inserted), rejected: newlyRejected, batch.source, db)
            if let progress = batch.progress { try Self.move(batch.source, to: progress, db) }
            return recorder.outcome
        }
    }

    /// True when the item was not known yet: a source that repeats a bad item does not fill the table.
    private static func reject(_ item: RejectedItem, _ batch: Batch, _ keys: IdentityKeys, _ db: Database) throws -> Bool {
        let now = batch.receivedAt.milliseconds
        let digest = keys.digest(bytes: item.raw)
        try db.execute(
            sql: "UPDATE rejected SET last_seen_at = ? WHERE source = ? AND digest = ?",
            arguments: [now, batch.source.rawValue, digest])
        guard db.changesCount == 0 else { return false }
        try db.execute(
            sql: """
                INSERT INTO rejected (source, digest, native_id, reason, sealed, first_seen_at, last_seen_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                batch.source.rawValue, digest, item.nativeID, item.reason, try keys.sealed(item.raw.prefix(65_536)), now, now,
            ])
        return true
    }
}

/// Writes the submissions of one batch and adds up what the trends must learn.
private struct Recorder {
    let db: Database
    let keys: IdentityKeys
    let otherText: KnownIdentity
    var deltas: Rollup.Deltas
    var outcome = RecordOutcome()

    init(db: Database, keys: IdentityKeys, otherText: KnownIdentity, oldestHour: LocalHour) {
        self.db = db
        self.keys = keys
        self.otherText = otherText
        deltas = Rollup.Deltas(oldestHour: oldestHour)
    }

    mutating func record(_ item: JudgedSubmission) throws {
        let submission = item.submission
        let identity = submission.nativeID ?? "content:" + hex(contentIdentity(submission))
        let digest = keys.digest([submission.text])
        if let id = try insert(item, identity, digest) {
            deltas.add(counted(item))
            outcome.rows.append(.init(id: id, fate: .inserted, revision: 1))
            return
        }
        let known = try Known.fetch(db, submission.source, identity)
        guard known.digest != digest else {
            outcome.rows.append(.init(id: known.id, fate: .duplicate, revision: known.revision))
            return
        }
        guard otherText == .isEdit else {
            outcome.rows.append(.init(id: known.id, fate: .conflicting, revision: known.revision))
            return
        }
        try revise(known, item, digest)
        outcome.rows.append(.init(id: known.id, fate: .revised, revision: known.revision + 1))
    }

    private func contentIdentity(_ submission: Submission) -> Data {
        // Without a date of its own the item would be new at every poll.
        let time = submission.hasOwnTime ? String(submission.occurredAt.milliseconds) : ""
        return keys.digest([submission.text, submission.author ?? "", submission.url ?? "", time])
    }

    private func insert(_ item: JudgedSubmission, _ identity: String, _ digest: Data) throws -> Int64? {
        let submission = item.submission
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO submission (source, identity, digest, text, author, url, occurred_at, received_at, hour,
                    sentiment, score, topic, unit, restricted, answer, lexicon)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (source, identity) DO NOTHING
                """)
        let arguments: [(any DatabaseValueConvertible)?] =
            [
                submission.source.rawValue, identity, digest, item.maskedText, submission.author.map(keys.hash(author:)),
                submission.url, submission.occurredAt.milliseconds, submission.receivedAt.milliseconds, item.hour.number,
            ] + (try judgement(item))
        statement.setUncheckedArguments(StatementArguments(arguments))
        try statement.execute()
        return db.changesCount == 1 ? db.lastInsertedRowID : nil
    }

    private mutating func revise(_ known: Known, _ item: JudgedSubmission, _ digest: Data) throws {
        try db.execute(
            sql: """
                INSERT INTO submission_revision
                    (submission, revision, text, replaced_at, sentiment, score, topic, unit, restricted, answer, lexicon)
                SELECT id, revision, text, ?, sentiment, score, topic, unit, restricted, answer, lexicon
                FROM submission WHERE id = ?
                """,
            arguments: [item.submission.receivedAt.milliseconds, known.id])
        let judgement: [(any DatabaseValueConvertible)?] = try judgement(item)
        try db.execute(
            sql: """
                UPDATE submission SET digest = ?, revision = revision + 1, text = ?, url = ?, sentiment = ?, score = ?,
                    topic = ?, unit = ?, restricted = ?, answer = ?, lexicon = ?
                WHERE id = ?
                """,
            arguments: StatementArguments([digest, item.maskedText, item.submission.url] + judgement + [known.id]))
        deltas.remove(known.counted)
        var now = counted(item)
        now.hour = known.counted.hour
        deltas.add(now)
    }

    /// In the order of the columns `sentiment` to `lexicon`.
    private func judgement(_ item: JudgedSubmission) throws -> [(any DatabaseValueConvertible)?] {
        let classification = item.classification
        return [
            classification.sentiment.label?.rawValue, classification.sentiment.score, classification.topic.label?.rawValue,
            item.link.unit?.rawValue, item.link.isRestricted, try AnswerRecord(item).json(), classification.version,
        ]
    }

    private func counted(_ item: JudgedSubmission) -> Rollup.Counted {
        Rollup.Counted(
            hour: item.hour, unit: item.link.unit?.rawValue ?? "", topic: item.classification.topic.label?.rawValue ?? "",
            source: item.submission.source.rawValue, sentiment: item.classification.sentiment.label,
            score: item.classification.sentiment.score, isRestricted: item.link.isRestricted)
    }
}

/// The row that an item meets again.
private struct Known {
    var id: Int64
    var digest: Data
    var revision: Int
    var counted: Rollup.Counted

    static func fetch(_ db: Database, _ source: SourceID, _ identity: String) throws -> Known {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, digest, revision, hour, unit, topic, sentiment, score, restricted
                FROM submission WHERE source = ? AND identity = ?
                """)
        // It exists: the insert just met it, inside this transaction.
        let row = try Row.fetchOne(statement, arguments: [source.rawValue, identity])!
        return Known(
            id: row[0], digest: row[1], revision: row[2],
            counted: Rollup.Counted(
                hour: LocalHour(number: row[3]), unit: row[4] ?? "", topic: row[5] ?? "", source: source.rawValue,
                sentiment: (row[6] as String?).flatMap(Sentiment.init(rawValue:)), score: row[7], isRestricted: row[8]))
    }
}

private func hex(_ bytes: Data) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
