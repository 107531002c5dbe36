import GRDB
import SuaraModel

extension Store {
    /// Adds the deltas to the trend tables, in the transaction that changed the rows: so they cannot drift.
    static func apply(_ deltas: Rollup.Deltas, _ db: Database) throws {
        for (cell, tally) in deltas.cells where tally != Tally() {
            let update = try db.cachedStatement(sql: updateSQL[cell.grain]!)
            let values: [any DatabaseValueConvertible] = [
                tally.count, tally.positive, tally.neutral, tally.negative, tally.scoreMilli,
                cell.series.rawValue, cell.a, cell.b, cell.bucket,
            ]
            update.setUncheckedArguments(StatementArguments(values))
            try update.execute()
            guard db.changesCount == 0 else { continue }
            let insert = try db.cachedStatement(sql: insertSQL[cell.grain]!)
            insert.setUncheckedArguments(StatementArguments(values))
            try insert.execute()
        }
    }

    // An update first and an insert where nothing was there, not an upsert: its CHECKs would look at the
    // bare delta, which may be negative, before it meets the row.
    private static let updateSQL = sql {
        """
        UPDATE \($0.resolution) \($0.table) SET count = count + ?1, positive = positive + ?2, neutral = neutral + ?3, negative = negative + ?4,
            score_milli = score_milli + ?5
        WHERE series = ?6 AND a = ?7 AND b = ?8 AND bucket = ?9
        """
    }

    private static let insertSQL = sql {
        """
        INSERT \($0.resolution) INTO \($0.table) (count, positive, neutral, negative, score_milli, series, a, b, bucket)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """
    }

    private static func sql(_ text: (Rollup.Grain) -> String) -> [Rollup.Grain: String] {
        Dictionary(uniqueKeysWithValues: Rollup.Grain.allCases.map { ($0, text($0)) })
    }
}

extension Rollup.Grain {
    /// Days and months must always fit, else the transaction fails. Hours are swept: after the machine's
    /// clock was set back, an edit may count down an hour that is gone, and is left out there.
    fileprivate var resolution: String { self == .hour ? "OR IGNORE" : "" }
}
