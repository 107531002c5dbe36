import SuaraAPI
import SuaraTerminal

enum SubmissionsView {
    /// - Parameters:
    ///   - why: adds the evidence below each text.
    ///   - more: the command for the next page, where there is one.
    static func lines(_ reply: SubmissionsReply, width: Int, why: Bool, more: String?) -> [Line] {
        let table = Table(columns: columns, rows: reply.items.map(row)).lines(width: width)
        let rows = zip(table.dropFirst(), reply.items).flatMap { line, item in
            [line] + (why ? EvidenceView.lines(item).map { (Line.gap(4) + $0).cut(to: width) } : [])
        }
        let found = reply.items.isEmpty ? [Line("no submissions match")] : table.prefix(1) + rows
        return found + (more.map { [Line("more: " + $0, .faint)] } ?? [])
    }

    private static let columns: [Table.Column] = [
        .init("time"), .init("unit"), .init("topic"), .init("±"), .init("text", least: 20),
    ]

    private static func row(_ item: SubmissionsReply.Item) -> [Line] {
        [
            Line(Wording.time(item.occurredAt)), Line(item.unit.id ?? Wording.none), Line(item.topic.label ?? Wording.none),
            mark(item.sentiment.label), Line(item.text.collapsed),
        ]
    }

    private static func mark(_ sentiment: String?) -> Line {
        switch sentiment {
        case "negative": Line("-", .negative)
        case "positive": Line("+", .positive)
        case "neutral": Line("=")
        default: Line("?", .faint)
        }
    }
}
