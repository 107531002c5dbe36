import SuaraAPI
import SuaraTerminal

/// A single series: one line for each bucket of time.
enum BucketsView {
    /// How long the longest bar may be, in columns.
    private static let room = 16...40

    static func lines(_ series: TrendsReply.Series, by: String, width: Int) -> [Line] {
        var table = Table(columns: columns(by), rows: series.buckets.map { row(Wording.time($0.start), $0.counts) })
        table.rows.append(row("all", series.total))
        let room = min(room.upperBound, max(room.lowerBound, width - table.leastWidth - Table.gap))
        let top = series.buckets.map(\.counts.count).max() ?? 0
        table.columns.append(.init(""))
        for (index, bucket) in series.buckets.enumerated() {
            table.rows[index].append(Line(Bar.text(Double(bucket.counts.count), of: Double(top), columns: room)))
        }
        // The total would dwarf every bucket.
        table.rows[series.buckets.count].append(Line())
        return table.lines(width: width)
    }

    private static func columns(_ by: String) -> [Table.Column] {
        [
            .init(by), .init("count", .right), .init("negative", .right), .init("neutral", .right), .init("positive", .right),
            .init("share negative", .right),
        ]
    }

    private static func row(_ name: String, _ counts: TrendsReply.Counts) -> [Line] {
        [Line(name), counts.countCell, counts.negativeCell, counts.neutralCell, counts.positiveCell, counts.shareCell]
    }
}
