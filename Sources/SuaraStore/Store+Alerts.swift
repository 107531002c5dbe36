internal import GRDB
package import SuaraModel

extension Store {
    /// Negative submissions by unit with `start < occurredAt ≤ end`; units with none are left out.
    ///
    /// Allegations count only for the units in `named`, whose own rule is asking.
    package func negatives(
        after start: Timestamp, through end: Timestamp, named: [UnitID] = []
    ) async throws -> [UnitID: Int] {
        let condition = "restricted = 0 OR unit IN (\(databaseQuestionMarks(count: named.count)))"
        let arguments = StatementArguments([start.milliseconds, end.milliseconds]) + StatementArguments(named.map(\.rawValue))
        return try await negatives(condition, arguments)
    }

    private func negatives(_ condition: String, _ arguments: StatementArguments) async throws -> [UnitID: Int] {
        try await pool.read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT unit, count(*) FROM submission INDEXED BY submission_negative
                    WHERE sentiment = 'negative' AND occurred_at > ? AND occurred_at <= ? AND unit IS NOT NULL AND (\(condition))
                    GROUP BY unit
                    """, arguments: arguments)
            return Dictionary(uniqueKeysWithValues: rows.map { (UnitID(rawValue: $0[0]), $0[1]) })
        }
    }

    /// Alerts, the latest first.
    package func alerts(state: Alert.State? = nil, limit: Int = 100) async throws -> [Alert] {
        try await pool.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, rule, unit, state, started_at, ended_at, negatives FROM alert
                    WHERE ?1 IS NULL OR state = ?1 ORDER BY started_at DESC, id DESC LIMIT ?2
                    """, arguments: [state?.rawValue, limit]
            ).map(Self.alert)
        }
    }

    /// Carries out the judge's decisions: an alert and its message enter together or not at all. An alert that
    /// has ended stays as it ended.
    package func apply(_ changes: [AlertChange], at now: Timestamp) async throws {
        guard !changes.isEmpty else { return }
        try await write { db in for change in changes { try Self.apply(change, now, db) } }
    }

    private static func apply(_ change: AlertChange, _ now: Timestamp, _ db: Database) throws {
        switch change {
        case .fire(let rule, let unit, let negatives, let message):
            try db.execute(
                sql: "INSERT INTO alert (rule, unit, state, started_at, negatives) VALUES (?, ?, 'firing', ?, ?)",
                arguments: [rule.rawValue, unit.rawValue, now.milliseconds, negatives])
            try enqueue(message, alert: db.lastInsertedRowID, now, db)
        case .grow(let alert, let negatives):
            try db.execute(sql: "UPDATE alert SET negatives = ? WHERE id = ? AND state = 'firing'", arguments: [negatives, alert])
        case .resolve(let alert):
            try db.execute(
                sql: "UPDATE alert SET state = 'resolved', ended_at = ? WHERE id = ? AND state = 'firing'",
                arguments: [now.milliseconds, alert])
        }
    }

    private static func alert(_ row: Row) throws -> Alert {
        Alert(
            id: row[0], rule: RuleID(rawValue: row[1]), unit: UnitID(rawValue: row[2]),
            state: Alert.State(rawValue: row[3])!, startedAt: Timestamp(milliseconds: row[4]),
            endedAt: (row[5] as Int64?).map(Timestamp.init(milliseconds:)), negatives: row[6])
    }
}
