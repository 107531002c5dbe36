import GRDB
import SuaraModel

/// A filter as a WHERE clause over `submission`.
struct Condition {
    private(set) var sql = "1"
    private(set) var arguments = StatementArguments()

    init(_ filter: SubmissionFilter) {
        if let from = filter.from { bound("hour >= ?", from.number * 24, "occurred_at >= ?", from.number, slackDays: -1) }
        if let to = filter.to { bound("hour <= ?", to.number * 24 + 23, "occurred_at < ?", to.number + 1, slackDays: 1) }
        among("unit", filter.units.map(\.rawValue))
        among("topic", filter.topics.map(\.rawValue))
        among("source", filter.sources.map(\.rawValue))
        among("sentiment", filter.sentiments.map(\.rawValue))
    }

    mutating func and(_ condition: String, _ values: StatementArguments) {
        sql += " AND (\(condition))"
        arguments += values
    }

    /// The exact bound on the local hour, and a coarse one on the moment that an index can use: no zone
    /// is further than a day from UTC.
    private mutating func bound(_ exact: String, _ hour: Int, _ coarse: String, _ day: Int, slackDays: Int) {
        and(exact, [hour])
        and(coarse, [(day + slackDays) * 86_400_000])
    }

    private mutating func among(_ column: String, _ ids: [String]) {
        guard !ids.isEmpty else { return }
        and("\(column) IN (\(databaseQuestionMarks(count: ids.count)))", StatementArguments(ids))
    }
}
