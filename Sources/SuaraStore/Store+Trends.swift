internal import GRDB
package import SuaraModel

extension Store {
    /// Counts by bucket and group, in the order of key and bucket; buckets without submissions are left out.
    ///
    /// Answers come from the trend tables where one of them has the filter's dimensions, else from the
    /// rows. `filter.sentiments` does not apply: every tally counts each sentiment. An allegation counts only
    /// where the question is about units, and not about sources: see ``TrendQuery/countsRestricted``.
    package func trends(_ query: TrendQuery) async throws -> [TrendRow] {
        try await pool.read { db in
            let grain = Rollup.Grain(query.grain)
            if let plan = SeriesPlan(query) {
                return try plan.fetch(db, grain, query)
            }
            return try Self.scan(db, grain, query)
        }
    }

    /// The same answer from the rows: for hours that were swept, and to check the series.
    package func recountedTrends(_ query: TrendQuery) async throws -> [TrendRow] {
        try await pool.read { try Self.scan($0, Rollup.Grain(query.grain), query) }
    }

    private static func scan(_ db: Database, _ grain: Rollup.Grain, _ query: TrendQuery) throws -> [TrendRow] {
        let key =
            switch query.group {
            case .none: "''"
            case .unit: "coalesce(unit, '')"
            case .topic: "coalesce(topic, '')"
            case .source: "source"
            }
        var filter = query.filter
        filter.sentiments = []
        var condition = Condition(filter)
        if !query.countsRestricted { condition.and("restricted = 0", []) }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(key) AS key, hour, count(*), count(*) FILTER (WHERE sentiment = 'positive'),
                    count(*) FILTER (WHERE sentiment = 'neutral'), count(*) FILTER (WHERE sentiment = 'negative'),
                    sum(CAST(round(score * 1000) AS INTEGER))
                FROM submission WHERE \(condition.sql) GROUP BY 1, 2
                """, arguments: condition.arguments)
        // Hours become days and months here: SQL has no calendar of the city's.
        var tallies: [BucketKey: Tally] = [:]
        for row in rows {
            let bucket = BucketKey(key: row[0], bucket: grain.bucket(of: LocalHour(number: row[1])))
            tallies[bucket, default: Tally()] += Tally(
                count: row[2], positive: row[3], neutral: row[4], negative: row[5], scoreMilli: row[6])
        }
        return tallies.map { TrendRow(key: $0.key.key, bucket: $0.key.bucket, tally: $0.value) }
            .sorted { ($0.key, $0.bucket) < ($1.key, $1.bucket) }
    }

    private struct BucketKey: Hashable { var key: String, bucket: Int }
}

extension Rollup.Grain {
    init(_ grain: TrendQuery.Grain) {
        self =
            switch grain {
            case .hour: .hour
            case .day: .day
            case .month: .month
            }
    }

    /// First and last bucket of a span of days.
    func range(_ filter: SubmissionFilter) -> ClosedRange<Int>? {
        let first = filter.from.map { bucket(of: LocalHour(number: $0.number * 24)) } ?? Int.min
        let last = filter.to.map { bucket(of: LocalHour(number: $0.number * 24 + 23)) } ?? Int.max
        return first <= last ? first...last : nil
    }
}

/// The series that has the dimensions of a question, and which of its two ids the answer is grouped by.
private struct SeriesPlan {
    enum Column: String { case a, b }

    var series: Rollup.Series
    var group: Column?
    var conditions: [(column: Column, ids: [String])]

    /// Nil when no series has them all.
    init?(_ query: TrendQuery) {
        let filter = query.filter
        // A month's count cannot be cut at a day in its middle.
        if query.grain == .month, !filter.isWholeMonths { return nil }
        var asked: [TrendQuery.Group: [String]] = [:]
        if !filter.units.isEmpty { asked[.unit] = filter.units.map(\.rawValue) }
        if !filter.topics.isEmpty { asked[.topic] = filter.topics.map(\.rawValue) }
        if !filter.sources.isEmpty { asked[.source] = filter.sources.map(\.rawValue) }
        guard let (series, columns) = Self.series(for: query.dimensions) else { return nil }
        self.series = series
        group = columns[query.group]
        conditions = asked.map { (columns[$0.key]!, $0.value) }
    }

    private static func series(for dimensions: Set<TrendQuery.Group>) -> (Rollup.Series, [TrendQuery.Group: Column])? {
        switch dimensions {
        case []: (.all, [:])
        case [.unit]: (.unit, [.unit: .a])
        case [.topic]: (.topic, [.topic: .a])
        case [.source]: (.source, [.source: .a])
        case [.unit, .topic]: (.unitTopic, [.unit: .a, .topic: .b])
        case [.unit, .source]: (.unitSource, [.unit: .a, .source: .b])
        default: nil
        }
    }

    func fetch(_ db: Database, _ grain: Rollup.Grain, _ query: TrendQuery) throws -> [TrendRow] {
        guard let buckets = grain.range(query.filter) else { return [] }
        let key = group?.rawValue ?? "''"
        var arguments: [any DatabaseValueConvertible] = [series.rawValue, buckets.lowerBound, buckets.upperBound]
        var conditions = "series = ? AND bucket BETWEEN ? AND ?"
        for (column, ids) in self.conditions {
            conditions += " AND \(column.rawValue) IN (\(databaseQuestionMarks(count: ids.count)))"
            arguments += ids
        }
        // Not cached: its text grows with the number of ids, and a cache keeps every one of them.
        let statement = try db.makeStatement(
            sql: """
                SELECT \(key) AS key, bucket, sum(count), sum(positive), sum(neutral), sum(negative), sum(score_milli)
                FROM \(grain.table) WHERE \(conditions) GROUP BY 1, 2 HAVING sum(count) > 0 ORDER BY 1, 2
                """)
        return try Row.fetchAll(statement, arguments: StatementArguments(arguments)).map { row in
            TrendRow(
                key: row[0], bucket: row[1],
                tally: Tally(count: row[2], positive: row[3], neutral: row[4], negative: row[5], scoreMilli: row[6]))
        }
    }
}

extension TrendQuery {
    /// What the answer tells apart, by filter or by group.
    fileprivate var dimensions: Set<Group> {
        var dimensions: Set<Group> = group == .none ? [] : [group]
        if !filter.units.isEmpty { dimensions.insert(.unit) }
        if !filter.topics.isEmpty { dimensions.insert(.topic) }
        if !filter.sources.isEmpty { dimensions.insert(.source) }
        return dimensions
    }

    /// True where allegations are counted, always under their own unit.
    var countsRestricted: Bool { dimensions.contains(.unit) && !dimensions.contains(.source) }
}

extension SubmissionFilter {
    fileprivate var isWholeMonths: Bool {
        (from.map { $0 == $0.month.firstDay } ?? true) && (to.map { $0.advanced(by: 1) == $0.advanced(by: 1).month.firstDay } ?? true)
    }
}
