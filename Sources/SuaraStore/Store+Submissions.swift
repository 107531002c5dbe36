internal import GRDB
import SuaraModel

extension Store {
    /// Submissions, newest first.
    ///
    /// An allegation is listed only where its own unit is among ``SubmissionQuery/named``: whoever asks about
    /// another unit, about one above it, or about everything, does not learn that it exists.
    package func submissions(_ query: SubmissionQuery) async throws -> [StoredSubmission] {
        var condition = Condition(query.filter)
        condition.and(
            "restricted = 0 OR unit IN (\(databaseQuestionMarks(count: query.named.count)))",
            StatementArguments(query.named.map(\.rawValue)))
        if let after = query.after {
            condition.and("(occurred_at, id) < (?, ?)", [after.occurredAt.milliseconds, after.id])
        }
        let (sql, arguments) = (condition.sql, condition.arguments + [query.limit])
        return try await pool.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, source, revision, text, url, occurred_at, received_at, sentiment, score, topic, unit, restricted,
                        answer, lexicon
                    FROM submission WHERE \(sql) ORDER BY occurred_at DESC, id DESC LIMIT ?
                    """, arguments: arguments
            ).map(StoredSubmission.init(row:))
        }
    }

    /// A query that touches the file: for health checks.
    package func isReadable() async throws -> Bool {
        try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") != nil }
    }

    /// How many submissions there are.
    package func submissionCount() async throws -> Int {
        try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM submission") ?? 0 }
    }
}

extension StoredSubmission {
    fileprivate init(row: Row) throws {
        let answer = try AnswerRecord(json: row[12])
        let unit = (row[10] as String?).map(UnitID.init(rawValue:))
        self.init(
            id: row[0], source: SourceID(rawValue: row[1]), revision: row[2], text: row[3], url: row[4],
            occurredAt: Timestamp(milliseconds: row[5]), receivedAt: Timestamp(milliseconds: row[6]),
            classification: Classification(
                sentiment: SentimentAnswer(
                    label: (row[7] as String?).flatMap(Sentiment.init(rawValue:)), score: row[8],
                    confidence: answer.sentimentConfidence, evidence: answer.sentimentEvidence),
                topic: TopicAnswer(
                    label: (row[9] as String?).flatMap(Topic.init(rawValue:)), confidence: answer.topicConfidence,
                    candidates: answer.topicCandidates.map { TopicCandidate(topic: $0.topic, confidence: $0.confidence) },
                    evidence: answer.topicEvidence),
                kind: answer.kind.answer, urgency: answer.urgency.answer, element: answer.element.answer, abusive: answer.abusive.answer,
                version: row[13]),
            link: UnitLink(
                unit: unit, confidence: answer.unitConfidence, candidates: answer.unitCandidates, isRestricted: row[11]))
    }
}
