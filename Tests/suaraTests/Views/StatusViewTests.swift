import SuaraAPI
import SuaraTerminal
import Testing

@testable import suara

@Suite("suara status: output") struct StatusViewTests {
    private func reply(_ sources: [StatusReply.Source], firing: Int = 2) -> StatusReply {
        StatusReply(
            version: "0.1.0", city: "Palembang", startedAt: "2026-11-23T08:00:00+07:00", lexicon: "ab12", submissions: 12345,
            alertsFiring: firing, deliveries: .init(pending: 1, delivered: 2000, dead: 0), sources: sources)
    }

    @Test("Two sentences, the sources, and why one of them fails")
    func sources() {
        let reply = reply([
            .init(
                id: "lapor", kind: "json", state: "ok", lastSuccessAt: "2026-11-23T08:10:00+07:00",
                nextPollAt: "2026-11-23T08:15:00+07:00", failures: 0, lastError: nil, accepted: 12000, rejected: 3),
            .init(
                id: "berita", kind: "feed", state: "failing", lastSuccessAt: nil, nextPollAt: "2026-11-23T09:00:00+07:00", failures: 4,
                lastError: "HTTP 503\u{1B}[2J", accepted: 345, rejected: 0),
        ])
        #expect(
            StatusView.lines(reply, width: 100).map(Style.plain.text(of:)) == [
                "Palembang: suarad 0.1.0, up since 2026-11-23 08:00, lexicons ab12",
                "12,345 submissions, 2 alerts firing; deliveries: 1 pending, 2,000 delivered, 0 dead",
                "",
                "source  kind  state    accepted  rejected  failures  last success      next poll",
                "lapor   json  ok         12,000         3         0  2026-11-23 08:10  2026-11-23 08:15",
                "berita  feed  failing       345         0         4  –                 2026-11-23 09:00",
                "  HTTP 503\u{FFFD}[2J",
            ])
    }

    @Test("A city without sources is told so")
    func none() {
        #expect(StatusView.lines(reply([]), width: 100).last == Line("no sources are configured"))
    }

    @Test("Firing alerts are red, none are not")
    func colours() {
        let style = Style(isColoured: true)
        #expect(style.text(of: StatusView.lines(reply([]), width: 100)[1]).contains("\u{1B}[31m2 alerts firing\u{1B}[0m"))
        #expect(!style.text(of: StatusView.lines(reply([], firing: 0), width: 100)[1]).contains("\u{1B}"))
    }
}
