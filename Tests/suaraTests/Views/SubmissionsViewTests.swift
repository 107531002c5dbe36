import SuaraAPI
import SuaraTerminal
import Testing

@testable import suara

@Suite("suara submissions: output") struct SubmissionsViewTests {
    private func text(_ reply: SubmissionsReply, width: Int = 100, more: String? = nil) -> [String] {
        SubmissionsView.lines(reply, width: width, why: false, more: more).map(Style.plain.text(of:))
    }

    @Test("One line for each text")
    func lines() throws {
        let reply = try SubmissionsFixture.reply(SubmissionsFixture.complaint, SubmissionsFixture.hostile)
        #expect(
            text(reply) == [
                "time              unit  topic  ±  text",
                "2026-11-23 08:00  pupr  jalan  -  Jalan kami rusak parah, petugas kurang peduli",
                "soon              –     –      ?  \u{FFFD}[2J\u{FFFD}31m 日本",
            ])
    }

    @Test("A long text ends with an ellipsis at the width")
    func cut() throws {
        let reply = try SubmissionsFixture.reply(SubmissionsFixture.complaint)
        #expect(text(reply, width: 60).last == "2026-11-23 08:00  pupr  jalan  -  Jalan kami rusak parah, p…")
        #expect(text(reply, width: 60).last?.columns == 60)
    }

    @Test("The next page is the last line")
    func more() throws {
        let reply = try SubmissionsFixture.reply(next: "9-1", SubmissionsFixture.complaint)
        #expect(text(reply, more: "suara submissions --after 9-1").last == "more: suara submissions --after 9-1")
    }

    @Test("Nothing found is a sentence")
    func none() throws {
        #expect(text(try SubmissionsFixture.reply()) == ["no submissions match"])
    }

    @Test("With colours, the only escapes are those of the style")
    func escapes() throws {
        let reply = try SubmissionsFixture.reply(SubmissionsFixture.hostile)
        let lines = SubmissionsView.lines(reply, width: 100, why: true, more: nil).map(Style(isColoured: true).text(of:))
        for part in lines.joined().split(separator: "\u{1B}").dropFirst() {
            #expect(["[0m", "[2m", "[31m", "[32m"].contains { part.hasPrefix($0) })
        }
        #expect(!lines.joined().unicodeScalars.contains { $0.controlsTerminal && $0 != "\u{1B}" })
    }
}
