import SuaraAPI
import SuaraTerminal

enum StatusView {
    static func lines(_ reply: StatusReply, width: Int) -> [Line] {
        [
            Line("\(reply.city): suarad \(reply.version), up since \(Wording.time(reply.startedAt)), lexicons \(reply.lexicon)"),
            Line("\(Wording.count(reply.submissions, "submission")), ") + alerts(reply.alertsFiring) + Line(deliveries(reply.deliveries)),
        ] + sources(reply.sources, width)
    }

    private static func alerts(_ firing: Int) -> Line {
        Line("\(Wording.count(firing, "alert")) firing", firing > 0 ? .negative : .plain)
    }

    private static func deliveries(_ counts: StatusReply.Deliveries) -> String {
        "; deliveries: \(Wording.count(counts.pending)) pending, \(Wording.count(counts.delivered)) delivered, \(Wording.count(counts.dead)) dead"
    }

    private static func sources(_ sources: [StatusReply.Source], _ width: Int) -> [Line] {
        guard !sources.isEmpty else { return [Line("no sources are configured")] }
        let table = Table(columns: columns, rows: sources.map(row)).lines(width: width)
        // Below the row of a source that fails stands why.
        let rows = zip(table.dropFirst(), sources).flatMap { line, source in
            [line] + (source.lastError.map { [Line("  " + $0, .negative).cut(to: width)] } ?? [])
        }
        return [Line()] + table.prefix(1) + rows
    }

    private static let columns: [Table.Column] = [
        .init("source"), .init("kind"), .init("state"), .init("accepted", .right), .init("rejected", .right),
        .init("failures", .right), .init("last success"), .init("next poll"),
    ]

    private static func row(_ source: StatusReply.Source) -> [Line] {
        [
            Line(source.id), Line(source.kind), Line(source.state, tone(source.state)), Line(Wording.count(source.accepted)),
            Line(Wording.count(source.rejected)), Line(Wording.count(source.failures)), Line(Wording.time(source.lastSuccessAt)),
            Line(Wording.time(source.nextPollAt)),
        ]
    }

    private static func tone(_ state: String) -> Tone {
        switch state {
        case "ok": .positive
        case "failing": .negative
        default: .plain
        }
    }
}
