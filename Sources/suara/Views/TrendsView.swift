import SuaraAPI
import SuaraTerminal

enum TrendsView {
    /// Columns that a sparkline gets however narrow the screen is.
    private static let leastRoom = 16

    static func lines(_ reply: TrendsReply, width: Int) -> [Line] {
        let span = reply.from == reply.to ? reply.from : "\(reply.from) to \(reply.to)"
        let heading = Line("by \(reply.by), \(span), \(reply.zone)")
        guard reply.series.contains(where: { $0.total.count > 0 }) else { return [heading, Line("no submissions match")] }
        guard reply.group == "none", reply.series.count == 1 else { return [heading] + series(reply, width) }
        return [heading] + reply.series.flatMap { BucketsView.lines($0, by: reply.by, width: width) }
    }

    /// One line for each series.
    private static func series(_ reply: TrendsReply, _ width: Int) -> [Line] {
        var table = Table(columns: columns(reply.group), rows: reply.series.map { row($0, reply.group) })
        let room = max(leastRoom, width - table.leastWidth - Table.gap)
        let sparklines = reply.series.map { Sparkline($0.buckets.map(\.counts.count), room: room) }
        table.columns.append(.init(scale(sparklines, reply.by)))
        for (index, sparkline) in sparklines.enumerated() { table.rows[index].append(Line(sparkline.text)) }
        return table.lines(width: width)
    }

    private static func columns(_ group: String) -> [Table.Column] {
        [
            .init(group, least: 24), .init("total", .right), .init("negative", .right), .init("share negative", .right),
            .init("mean", .right),
        ]
    }

    private static func row(_ series: TrendsReply.Series, _ group: String) -> [Line] {
        let name = (series.name ?? series.key).map { Line($0) } ?? Line("(no \(group))", .faint)
        return [name, series.total.countCell, series.total.negativeCell, series.total.shareCell, series.total.meanCell]
    }

    /// What a column of the sparklines stands for: `per day`, `per 2 days`.
    private static func scale(_ sparklines: [Sparkline], _ by: String) -> String {
        let step = sparklines.map(\.countsPerColumn).max() ?? 1
        return step == 1 ? "per \(by)" : "per \(step) \(by)s"
    }
}
