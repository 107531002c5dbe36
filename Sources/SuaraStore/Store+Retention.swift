internal import GRDB
package import SuaraModel

extension Store {
    /// How long the database keeps what it does not need for ever.
    package enum Retention {
        /// Sealed bytes of rejected items.
        package static let rejected = Duration.seconds(7 * 86_400)
        /// Trend counts by hour; days and months stay.
        package static let hours = Duration.seconds(90 * 86_400)

        /// The oldest hour whose counts are kept. Recording ignores hours before it: what was swept must
        /// not be counted down again by a late edit.
        static func oldestHour(at now: Timestamp) -> LocalHour { Zone.utc.hour(of: now - hours) }

        /// True when the counts by hour of that day are all still there: else only the rows know.
        package static func keepsHours(of day: Day, at now: Timestamp) -> Bool { day.number * 24 >= oldestHour(at: now).number }
    }

    /// Forgets what is past its time.
    package func sweep(at now: Timestamp) async throws {
        let hour = Retention.oldestHour(at: now)
        try await write { db in
            let oldest = (now - Retention.rejected).milliseconds
            // A source that repeats a bad item keeps its row, so that it is not news again, but not its bytes.
            try db.execute(
                sql: "UPDATE rejected SET sealed = x'' WHERE first_seen_at < ? AND sealed <> x''", arguments: [oldest])
            try db.execute(sql: "DELETE FROM rejected WHERE last_seen_at < ?", arguments: [oldest])
            try db.execute(sql: "DELETE FROM trend_hour WHERE bucket < ?", arguments: [hour.number])
        }
    }
}
