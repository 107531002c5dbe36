import SuaraModel
import Testing

@testable import SuaraText

struct VocabularyTests {
    private let vocabulary = Vocabulary(
        words: ["mantap", "benar", "tidak", "ada", "jalan", "petugas", "lama", "tersangkut", "melaporkan", "lampu", "marah"],
        spelling: [
            "katek": Spelling(standard: ["tidak", "ada"], note: "dialect"), "bnr": Spelling(standard: ["benar"], note: "abbreviation"),
            "dak": Spelling(standard: ["tidak"], note: "dialect"),
            "galak": Spelling(standard: ["sering"], note: "dialect", condition: .dialect),
        ])

    private func read(_ text: String) -> [String] {
        let normalized = NormalizedText(Tokenizer.tokenize(text), vocabulary: vocabulary)
        return normalized.words.map { normalized.name(of: $0, vocabulary: vocabulary) }
    }

    @Test("Known spellings are replaced, others stay")
    func spelling() {
        #expect(read("katek bnr jalan xyz") == ["tidak", "ada", "benar", "jalan", "xyz"])
    }

    @Test(
        "Unknown words are guessed by rules that lead to a known word",
        arguments: [
            ("mantaaap", ["mantap"]), ("manntaapp", ["manntaapp"]), ("mantapppp", ["mantap"]), ("benar2", ["benar", "benar"]),
            ("petugas2nya", ["petugas", "petugas"]), ("petugasnya", ["petugas"]), ("petugasnyo", ["petugas"]), ("lamo", ["lama"]),
            ("tesangkut", ["tersangkut"]), ("ngelaporke", ["melaporkan"]), ("lampunyolah", ["lampunyolah"]), ("toko", ["toko"]),
            ("III", ["iii"]),
        ])
    func guesses(word: String, expected: [String]) {
        #expect(read(word) == expected)
    }

    @Test("A word that means something else in the dialect is replaced only beside two words of the dialect")
    func falseFriends() {
        #expect(read("petugas galak") == ["petugas", "galak"])
        #expect(read("dak galak") == ["tidak", "galak"])
        #expect(read("dak katek, galak lampu") == ["tidak", "tidak", "ada", "sering", "lampu"])
    }

    @Test("Numbers are read by their length, names of accounts as such; other rooms see what was written")
    func classes() {
        #expect(read("12 jalan 2024 @dishub") == ["<number2>", "jalan", "<number4>", "<mention>"])
        let words = NormalizedText(Tokenizer.tokenize("rt 12 lamo katek?"), vocabulary: vocabulary).modelWords(vocabulary)
        #expect(words.map(\.text) == ["rt", "12", "lamo", "tidak", "ada"])
    }

    @Test("Very long words are read in bounded time and stay as they are")
    func long() {
        let word = String(repeating: "ab", count: 50_000) + "nya"
        #expect(read(word) == [word])
    }
}
