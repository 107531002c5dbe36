import SuaraAPI
import SuaraTerminal
import Testing

@testable import suara

@Suite("suara alerts: output") struct AlertsViewTests {
    private let reply = AlertsReply(items: [
        .init(
            id: "2", rule: "surge", unit: "pupr", unitName: "Dinas PUPR", state: "firing", startedAt: "2026-11-23T08:00:00+07:00",
            endedAt: nil, negatives: 1500,
            deliveries: [
                .init(webhookId: "w1", receiver: "kepala", state: "delivered", attempts: 1, nextAttemptAt: nil, lastError: nil),
                .init(
                    webhookId: "w2", receiver: "posko", state: "pending", attempts: 2, nextAttemptAt: "2026-11-23T08:05:00+07:00",
                    lastError: "HTTP 503"),
            ]),
        .init(
            id: "1", rule: "surge", unit: "pkm.gandus", unitName: nil, state: "resolved", startedAt: "2026-11-20T08:00:00+07:00",
            endedAt: "2026-11-21T09:30:00+07:00", negatives: 7, deliveries: []),
    ])

    @Test("One line for each alert, and below it one for each message")
    func lines() {
        #expect(
            AlertsView.lines(reply, width: 100).map(Style.plain.text(of:)) == [
                "state     since             until             negative  rule   unit",
                "firing    2026-11-23 08:00  –                    1,500  surge  Dinas PUPR",
                "  to kepala: delivered, 1 attempt",
                "  to posko: pending, 2 attempts, next 2026-11-23 08:05, HTTP 503",
                "resolved  2026-11-20 08:00  2026-11-21 09:30         7  surge  pkm.gandus",
            ])
    }

    @Test("Firing is red, resolved and delivered are green")
    func colours() {
        let lines = AlertsView.lines(reply, width: 100).map(Style(isColoured: true).text(of:))
        #expect(lines[1].hasPrefix("\u{1B}[31mfiring\u{1B}[0m"))
        #expect(lines[2].contains("\u{1B}[32mdelivered\u{1B}[0m"))
        #expect(lines[4].hasPrefix("\u{1B}[32mresolved\u{1B}[0m"))
    }

    @Test("Nothing found is a sentence")
    func none() {
        #expect(AlertsView.lines(AlertsReply(items: []), width: 100) == [Line("no alerts match")])
    }
}
