internal import GRDB
package import SuaraModel

extension Store {
    /// Pending deliveries whose time has come, the longest waiting first.
    package func outboxDue(at now: Timestamp, limit: Int = 50) async throws -> [Delivery] {
        try await pool.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(Self.deliveryColumns) FROM delivery
                    WHERE state = 'pending' AND next_attempt_at <= ? ORDER BY next_attempt_at, id LIMIT ?
                    """, arguments: [now.milliseconds, limit]
            ).map(Self.delivery)
        }
    }

    /// When the next pending delivery is due; nil when none waits.
    package func nextDeliveryAt() async throws -> Timestamp? {
        try await pool.read { db in
            try Int64.fetchOne(db, sql: "SELECT min(next_attempt_at) FROM delivery WHERE state = 'pending'")
                .map(Timestamp.init(milliseconds:))
        }
    }

    /// How many deliveries are in each state.
    package func deliveryCounts() async throws -> [Delivery.State: Int] {
        try await pool.read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT state, count(*) FROM delivery GROUP BY state")
            return Dictionary(uniqueKeysWithValues: rows.map { (Delivery.State(rawValue: $0[0])!, $0[1]) })
        }
    }

    /// Deliveries of the given alerts, oldest first.
    package func deliveries(ofAlerts ids: [Int64]) async throws -> [Delivery] {
        try await pool.read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT \(Self.deliveryColumns) FROM delivery WHERE alert IN (\(databaseQuestionMarks(count: ids.count))) ORDER BY id",
                arguments: StatementArguments(ids)
            ).map(Self.delivery)
        }
    }

    /// Writes down what became of an attempt; one that was delivered or is dead stays so.
    package func recordAttempt(_ delivery: Int64, _ verdict: DeliveryVerdict) async throws {
        let (state, next, error): (Delivery.State, Timestamp?, String?) =
            switch verdict {
            case .delivered: (.delivered, nil, nil)
            case .retry(let at, let error): (.pending, at, error)
            case .dead(let error): (.dead, nil, error)
            }
        try await write { db in
            try db.execute(
                sql: """
                    UPDATE delivery SET state = ?, attempts = attempts + 1, next_attempt_at = coalesce(?, next_attempt_at),
                        last_error = ? WHERE id = ? AND state = 'pending'
                    """, arguments: [state.rawValue, next?.milliseconds, error, delivery])
        }
    }

    static func enqueue(_ message: OutboxMessage, alert: Int64, _ now: Timestamp, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO delivery (webhook_id, alert, receiver, payload, state, next_attempt_at, created_at)
                VALUES (?, ?, ?, ?, 'pending', ?, ?)
                """,
            arguments: [message.webhookID, alert, message.receiver.rawValue, message.payload, now.milliseconds, now.milliseconds])
    }

    private static let deliveryColumns =
        "id, webhook_id, alert, receiver, payload, state, attempts, next_attempt_at, created_at, last_error"

    private static func delivery(_ row: Row) -> Delivery {
        Delivery(
            id: row[0], webhookID: row[1], alert: row[2], receiver: ReceiverID(rawValue: row[3]), payload: row[4],
            state: Delivery.State(rawValue: row[5])!, attempts: row[6], nextAttemptAt: Timestamp(milliseconds: row[7]),
            createdAt: Timestamp(milliseconds: row[8]), lastError: row[9])
    }
}
