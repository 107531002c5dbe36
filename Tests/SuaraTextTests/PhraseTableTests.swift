import Testing

@testable import SuaraText

struct PhraseTableTests {
    private func matches(_ text: String, terms: [[String]]) -> [String] {
        let vocabulary = Vocabulary(words: terms.joined(), spelling: ["katek": Spelling(standard: ["tidak", "ada"], note: "dialect")])
        var table = PhraseTable<Int>()
        for (index, term) in terms.enumerated() { table.insert(vocabulary.numbers(of: term), index) }
        return table.matches(in: NormalizedText(Tokenizer.tokenize(text), vocabulary: vocabulary)).map { "\($0.meaning)@\($0.words)" }
    }

    @Test("The longest term wins, and terms do not overlap")
    func longest() {
        let terms = [["jalan"], ["jalan", "rusak"], ["rusak", "parah"], ["lampu", "jalan", "raya", "mati"]]
        #expect(matches("jalan rusak parah jalan", terms: terms) == ["1@0..<2", "0@3..<4"])
        #expect(matches("lampu jalan raya jalan", terms: terms) == ["0@1..<2", "0@3..<4"])
    }

    @Test("No term reaches across a stop; other gaps do not matter")
    func stops() {
        #expect(matches("jalan. rusak", terms: [["jalan", "rusak"]]) == [])
        #expect(matches("jalan - (rusak)", terms: [["jalan", "rusak"]]) == ["0@0..<2"])
    }

    @Test("A token that stands for two words matches a term of two words")
    func expansion() {
        #expect(matches("air katek", terms: [["tidak", "ada"]]) == ["0@1..<3"])
    }

    @Test("A term that is put in twice has its last meaning; an empty one never matches")
    func replaced() {
        #expect(matches("jalan", terms: [["jalan"], [], ["jalan"]]) == ["2@0..<1"])
    }
}
