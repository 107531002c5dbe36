import SuaraText
import Testing

@testable import suara_lab

@Suite struct LabellingSessionTests {
    private var session = LabellingSession(texts: ["lampu mati", "terima kasih"])

    @Test("Each question is answered by number or name; the last answer finishes the text")
    mutating func labels() {
        #expect(session.question.hasPrefix("sentiment?  1 negative  2 neutral  3 positive"))
        for answer in ["2", "penerangan-jalan", "1", "1", "10"] { #expect(session.answer(answer) == .asked) }
        let expected: [Head: String] = [
            .sentiment: "neutral", .topic: "penerangan-jalan", .kind: "pengaduan", .urgency: "none", .element: "none", .abusive: "no",
        ]
        #expect(session.answer("1") == .labelled(.init(text: "lampu mati", labels: expected)))
        #expect(session.text == "terima kasih" && session.head == .sentiment && session.left == 1)
    }

    @Test("b asks the last question again, s leaves the text out, q ends, anything else is not understood")
    mutating func commands() {
        #expect(session.answer("1") == .asked && session.head == .topic)
        #expect(session.answer("b") == .asked && session.head == .sentiment)
        #expect(session.answer("b") == .asked && session.head == .sentiment)
        #expect(session.answer("4") == .notUnderstood)
        #expect(session.answer("") == .notUnderstood)
        #expect(session.answer("s") == .asked && session.text == "terima kasih")
        #expect(session.answer("q") == .quit)
        #expect(session.answer("s") == .asked && session.text == nil)
    }

    @Test("A row keeps to one line, and says none of them as a file does")
    func rows() {
        let row = LabellingSession.LabelledText(
            text: "a\tb\nc", labels: [.sentiment: "neutral", .kind: "none", .urgency: "none", .element: "none"])
        #expect(LabelledRows.line(row, id: "1") == "1\ta b c\tneutral\t\t-\tnone\t-\t\n")
    }

    @Test("What was labelled is read back, and its texts are known as done")
    func readBack() throws {
        let text =
            LabelledRows.columns.joined(separator: "\t") + "\n" + "7\tlampu mati\tneutral\tpenerangan-jalan\tpengaduan\tnone\t-\tno\n"
        let parsed = LabelledFile.parse(text, path: "rows.tsv")
        #expect(parsed.problems.isEmpty)
        #expect(parsed.rows.map(\.id) == ["7"] && parsed.rows[0].labels[.element] == Head.none)
        #expect(parsed.rows[0].labels[.topic] == "penerangan-jalan")
    }
}
