import SuaraModel
import SuaraTerminal
import SuaraText
import Testing

@testable import suara_lab

@Suite struct ViewsTests {
    private func text(_ lines: [Line]) -> [String] { lines.map(Style.plain.text(of:)) }

    @Test("An explanation ends with the sum that makes the score, the heaviest contribution first")
    func explanation() throws {
        let reader = Reader(lexicon: try Lexicon(base: SmallLexicon.files))
        let (reading, explanations) = reader.explain("jalan aspal bagus sekali")
        let lines = text(ExplanationView(explanation: try #require(explanations.first), text: reading.text).lines(width: 100))
        #expect(lines[0].hasPrefix("sentiment: positive  (positive "))
        #expect(lines[2].contains("“bagus”") && lines[2].hasSuffix("praise, intensified"))
        #expect(lines.last?.hasPrefix("  bias 0.000 + contributions +") == true)
        #expect(lines.last?.hasSuffix("ln(positive / negative)") == true)
    }

    @Test("A comparison counts what became right and wrong, and shows each text")
    func diff() {
        func move(_ before: String?, _ after: String?, right: String?) -> AnswerMove {
            AnswerMove(head: .sentiment, id: "1", text: "lampu\tmati", before: before, after: after, right: right)
        }
        let moves = [
            move("neutral", "negative", right: "negative"), move("negative", nil, right: "negative"),
            move("neutral", "positive", right: nil),
        ]
        #expect(moves.map(\.gain) == [1, -1, 0])
        let lines = text(DiffView(moves: moves, texts: 9).lines(width: 80))
        #expect(lines[0] == "sentiment: 3 of 9 moved: 1 became right, 1 became wrong")
        #expect(lines[2] == "  neutral   negative   lampu mati")
        #expect(text(DiffView(moves: [], texts: 2).lines(width: 80)) == ["No answer moved on 2 texts."])
    }

    @Test("Only answers that differ are moves")
    func moves() throws {
        let row = LabelledRow(id: "1", text: "bagus", labels: [.sentiment: "positive"], voice: "v")
        let reader = Reader(lexicon: try Lexicon(base: SmallLexicon.files))
        let (good, plain) = (reader.read("bagus").classification, reader.read("biasa").classification)
        #expect(AnswerMove.all(row, before: good, after: good).isEmpty)
        #expect(AnswerMove.all(row, before: plain, after: good).map(\.gain) == [1])
    }
}
