import SuaraAPI
import SuaraTerminal
import Testing

@testable import suara

@Suite("suara submissions --why: output") struct EvidenceViewTests {
    private func text(_ item: String) throws -> [String] {
        let reply = try SubmissionsFixture.reply(item)
        return SubmissionsView.lines(reply, width: 100, why: true, more: nil).dropFirst(2).map(Style.plain.text(of:))
    }

    @Test("Every answer with its evidence, quoted from the text")
    func lines() throws {
        #expect(
            try text(SubmissionsFixture.complaint) == [
                "    id 12, source lapor, revision 2, lexicons ab12, https://lapor.example/12",
                "    negative: score -0.71, confidence 0.93",
                "      -0.50 “rusak parah”: rusak, intensified",
                "      -0.80 “kurang peduli”: negated praise",
                "    topic jalan: confidence 0.88; also pelayanan-petugas 0.07",
                "      +1.00 “Jalan”: keyword",
                "    kind pengaduan, urgency soon, element U5",
                "    unit pupr: confidence 0.90",
                "      0.90 pupr: duty for jalan",
            ])
    }

    @Test("An abstention says so, and a span outside the text quotes nothing")
    func hostile() throws {
        #expect(
            try text(SubmissionsFixture.hostile) == [
                "    id 7, source api, lexicons ab12",
                "    sentiment undecided: score 0.00, confidence 0.00",
                "      +0.10 \u{FFFD}]0;x\u{FFFD}",
                "      +0.10 b",
                "      +0.10 c",
                "      +0.10 d",
                "      +0.10 “\u{FFFD}”: half a character",
                "    topic undecided: confidence 0.00",
                "    unit undecided: confidence 0.00",
            ])
    }
}
