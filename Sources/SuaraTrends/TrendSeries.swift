package import SuaraModel

/// One group's counts over consecutive buckets, none left out.
package struct TrendSeries: Hashable, Sendable {
    /// The group's id; empty for all together, and for submissions that have none.
    package var key: String
    package var points: [Point]

    package struct Point: Hashable, Sendable {
        /// As in ``TrendRow/bucket``.
        package var bucket: Int
        package var tally: Tally
    }

    /// All points added up.
    package var total: Tally { points.reduce(into: Tally()) { $0 += $1.tally } }

    /// Groups rows by key, fills buckets without submissions with zeros, and puts the busiest series first.
    package static func series(of rows: [TrendRow], over buckets: ClosedRange<Int>) -> [TrendSeries] {
        Dictionary(grouping: rows, by: \.key).map { key, rows in
            let tallies = Dictionary(rows.map { ($0.bucket, $0.tally) }) { first, _ in first }
            let series = TrendSeries(key: key, points: buckets.map { Point(bucket: $0, tally: tallies[$0] ?? Tally()) })
            return (series, series.total.count)
        }
        .sorted { ($1.1, $0.0.key) < ($0.1, $1.0.key) }
        .map(\.0)
    }
}

extension Tally {
    /// Submissions whose sentiment was judged: abstentions are not counted.
    package var judged: Int { positive + neutral + negative }

    /// Share of negative ones among the judged, 0 … 1; nil when none was judged.
    package var negativeShare: Double? { judged == 0 ? nil : Double(negative) / Double(judged) }

    package var negativeInterval: WilsonInterval? { WilsonInterval(successes: negative, total: judged) }

    /// Mean sentiment score, −1 … +1, over all; nil when there are none.
    package var meanScore: Double? { count == 0 ? nil : Double(scoreMilli) / 1000 / Double(count) }
}
