import Testing

@testable import SuaraText

struct TokenizerTests {
    private func words(_ text: String) -> [String] { Tokenizer.tokenize(text).tokens.map(\.text) }

    @Test("Words are runs of letters and digits in lower case")
    func splits() {
        #expect(words("Jl. SUDIRMAN no-12, alang-alang (RT03)") == ["jl", "sudirman", "no", "12", "alang", "alang", "rt03"])
        #expect(words("Élan ÑO Straße ŞEHİR слово字") == ["élan", "ño", "straße", "şehi\u{307}r", "слово字"])
    }

    @Test("An apostrophe stays inside a word only, whatever its form")
    func apostrophes() {
        #expect(words("Jum’at jum'at 'kata' da' a''b") == ["jum'at", "jum'at", "kata", "da", "a", "b"])
    }

    @Test("Invisible characters and stacked marks inside a word are not seen, but lie in its span")
    func invisible() {
        let tokens = Tokenizer.tokenize("ba\u{200B}gu\u{AD}s z\u{301}\u{302}\u{303}algo").tokens
        #expect(tokens.map(\.text) == ["bagus", "zalgo"])
        #expect(tokens[0].span == 0..<10)
    }

    @Test("Each emoji is a token of its own")
    func emoji() {
        let tokens = Tokenizer.tokenize("bagus👍👍🏽 ok").tokens
        #expect(tokens.map(\.text) == ["bagus", "👍", "👍", "ok"])
        #expect(tokens.map(\.kind) == [.word, .emoji, .emoji, .word])
        #expect(tokens[2].span == 9..<17)
    }

    @Test("Clauses are counted at stops, and those that end in two exclamation marks are noted")
    func clauses() {
        let text = Tokenizer.tokenize("...a b, c! d !! e?!\nf!!!")
        #expect(text.tokens.map(\.clause) == [0, 0, 1, 2, 3, 4])
        #expect(text.emphaticClauses == [2, 4])
    }

    @Test(
        "Shouting needs three letters, all of them capitals",
        arguments: [("PARAH", true), ("OK", false), ("PARAh", false), ("A1B2C3", true), ("123", false)])
    func shouted(word: String, isShouted: Bool) {
        #expect(Tokenizer.tokenize(word).tokens.map(\.isShouted) == [isShouted])
    }

    @Test("Only letters make a word; digits alone are a number")
    func kinds() {
        #expect(Tokenizer.tokenize("12 3a ٣").tokens.map(\.kind) == [.number, .word, .number])
    }

    @Test("Tokens and the gaps between them give back any text, and no gap hides a letter, digit or emoji", arguments: 1...20)
    func partition(seed: UInt64) throws {
        var random = RandomText(seed: seed)
        for _ in 0..<200 {
            let text = random.text()
            let bytes = Array(text.utf8)
            var rebuilt: [UInt8] = []
            for token in Tokenizer.tokenize(text).tokens {
                try #require(token.span.lowerBound >= rebuilt.count && !token.span.isEmpty && token.span.upperBound <= bytes.count)
                let gap = try #require(String(validating: bytes[rebuilt.count..<token.span.lowerBound], as: UTF8.self))
                #expect(gap.unicodeScalars.allSatisfy { !ScalarClass($0).isWord && ScalarClass($0) != .emoji })
                #expect(String(validating: bytes[token.span], as: UTF8.self) != nil && !token.text.isEmpty)
                rebuilt += bytes[rebuilt.count..<token.span.upperBound]
            }
            let tail = try #require(String(validating: bytes[rebuilt.count...], as: UTF8.self))
            #expect(tail.unicodeScalars.allSatisfy { !ScalarClass($0).isWord && ScalarClass($0) != .emoji })
        }
    }
}
