import Testing

@testable import SuaraText

struct TokenizerTests {
    private func words(_ text: String) -> [String] {
        let tokenized = Tokenizer.tokenize(text)
        return tokenized.tokens.map { tokenized.text(of: $0) }
    }

    @Test("Words are runs of letters and digits in lower case")
    func splits() {
        #expect(words("Jl. SUDIRMAN no-12, alang-alang (RT03)") == ["jl", "sudirman", "no", "12", "alang", "alang", "rt03"])
        #expect(words("Élan ÑO Straße ŞEHİR слово字") == ["elan", "no", "straße", "sehir", "cлobo字"])
    }

    @Test("An apostrophe stays inside a word only, whatever its form")
    func apostrophes() {
        #expect(words("Jum’at jum'at 'kata' da' a''b") == ["jum'at", "jum'at", "kata", "da", "a", "b"])
    }

    @Test("Invisible characters and stacked marks inside a word are not seen, but lie in its span")
    func invisible() {
        let text = "ba\u{200B}gu\u{AD}s z\u{301}\u{302}\u{303}algo"
        #expect(words(text) == ["bagus", "zalgo"])
        #expect(Tokenizer.tokenize(text).tokens[0].span == 0..<10)
    }

    @Test("Each emoji is a token of its own")
    func emoji() {
        let tokens = Tokenizer.tokenize("bagus👍👍🏽 ok").tokens
        #expect(words("bagus👍👍🏽 ok") == ["bagus", "👍", "👍", "ok"])
        #expect(tokens.map(\.kind) == [.word, .emoji, .emoji, .word])
        #expect(tokens[2].span == 9..<17)
    }

    @Test("Clauses are counted at stops, and those that end in two exclamation marks are noted")
    func clauses() {
        let text = Tokenizer.tokenize("...a b, c! d !! e?!\nf!!!")
        #expect(text.tokens.filter(\.isWord).map(\.clause) == [0, 0, 1, 2, 3, 4])
        #expect(text.emphaticClauses == [2, 4])
    }

    @Test(
        "Shouting needs three letters, all of them capitals",
        arguments: [("PARAH", true), ("OK", false), ("PARAh", false), ("A1B2C3", true), ("123", false)])
    func shouted(word: String, isShouted: Bool) {
        #expect(Tokenizer.tokenize(word).tokens.map(\.isShouted) == [isShouted])
    }

    @Test("Runs of question and exclamation marks are tokens of the clause they end; a row of dots too")
    func marks() {
        #expect(
            words("kapan?? ya... tolong!!! oh?! a. b, c!") == ["kapan", "??", "ya", "..", "tolong", "!!", "oh", "?!", "a", "b", "c", "!"])
        let tokens = Tokenizer.tokenize("kapan? ya").tokens
        #expect(tokens.map(\.clause) == [0, 0, 1] && tokens.map(\.isWord) == [true, false, true])
    }

    @Test(
        "Letters that only look different are read as the plain ones",
        arguments: [
            ("ｓｌｏｔ", "slot"), ("𝐬𝐥𝐨𝐭", "slot"), ("𝓢𝓵𝓸𝓽", "slot"), ("ѕlоt", "slot"), ("ⓢⓛⓞⓣ", "slot"), ("petugas²", "petugas2"),
            ("kafé", "kafe"),
            ("７７７", "777"),
        ])
    func lookAlikes(text: String, plain: String) {
        #expect(words(text) == [plain])
    }

    @Test("A hashtag is read as its words, an account's name as one word, an address on the web as none")
    func web() {
        #expect(
            words("#JalanRusak #banjir @Dishub_PLG cek https://a.id/x?y=1 bit.ly/abc ok") == [
                "jalan", "rusak", "banjir", "dishub_plg", "cek", "<link>", "<link>", "ok",
            ])
        let tokens = Tokenizer.tokenize("@dishub www.palembang.go.id selesai.terima kasih").tokens
        #expect(tokens.map(\.kind) == [.mention, .link, .word, .word, .word])
        #expect(tokens[0].span == 0..<7 && tokens[1].span == 8..<27)
    }

    @Test(
        "Faces drawn with marks are emoji, but not inside something else",
        arguments: [
            ("bagus :)", [":)"]), ("yah :(", [":("]), ("T_T mati", [":("]), ("ok :D", [":)"]), ("jam:Dua", []), ("harga<30", []),
            ("^_^", [":)"]),
        ])
    func faces(text: String, faces: [String]) {
        let tokenized = Tokenizer.tokenize(text)
        #expect(tokenized.tokens.filter { $0.kind == .emoji }.map { tokenized.text(of: $0) } == faces)
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
            let tokenized = Tokenizer.tokenize(text)
            for token in tokenized.tokens {
                try #require(token.span.lowerBound >= rebuilt.count && !token.span.isEmpty && token.span.upperBound <= bytes.count)
                let gap = try #require(String(validating: bytes[rebuilt.count..<token.span.lowerBound], as: UTF8.self))
                #expect(gap.unicodeScalars.allSatisfy { !ScalarClass($0).isWord && ScalarClass($0) != .emoji })
                #expect(String(validating: bytes[token.span], as: UTF8.self) != nil && !tokenized.text(of: token).isEmpty)
                rebuilt += bytes[rebuilt.count..<token.span.upperBound]
            }
            let tail = try #require(String(validating: bytes[rebuilt.count...], as: UTF8.self))
            #expect(tail.unicodeScalars.allSatisfy { !ScalarClass($0).isWord && ScalarClass($0) != .emoji })
        }
    }
}
