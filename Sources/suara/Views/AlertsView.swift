import SuaraAPI
import SuaraTerminal

enum AlertsView {
    static func lines(_ reply: AlertsReply, width: Int) -> [Line] {
        guard !reply.items.isEmpty else { return [Line("no alerts match")] }
        let table = Table(columns: columns, rows: reply.items.map(row)).lines(width: width)
        let rows = zip(table.dropFirst(), reply.items).flatMap { line, alert in
            [line] + alert.deliveries.map { delivery($0).cut(to: width) }
        }
        return table.prefix(1) + rows
    }

    private static let columns: [Table.Column] = [
        .init("state"), .init("since"), .init("until"), .init("negative", .right), .init("rule"), .init("unit", least: 16),
    ]

    private static func row(_ alert: AlertsReply.Item) -> [Line] {
        [
            Line(alert.state, alert.state == "firing" ? .negative : .positive), Line(Wording.time(alert.startedAt)),
            Line(Wording.time(alert.endedAt)), Line(Wording.count(alert.negatives)), Line(alert.rule),
            Line(alert.unitName ?? alert.unit),
        ]
    }

    /// `  to kepala-dinas: pending, 2 attempts, next 2026-11-23 08:05, HTTP 503`
    private static func delivery(_ delivery: DeliveryShape) -> Line {
        let facts = [
            Wording.count(delivery.attempts, "attempt"), delivery.nextAttemptAt.map { "next \(Wording.time($0))" }, delivery.lastError,
        ]
        return Line("  to \(delivery.receiver): ", .faint) + Line(delivery.state, tone(delivery.state))
            + Line(facts.compactMap(\.self).map { ", " + $0 }.joined(), .faint)
    }

    private static func tone(_ state: String) -> Tone {
        switch state {
        case "delivered": .positive
        case "dead": .negative
        default: .plain
        }
    }
}
