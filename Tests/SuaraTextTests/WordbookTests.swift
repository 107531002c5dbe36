import Testing

@testable import SuaraText

struct WordbookTests {
    private let book = Wordbook(
        words: ["tidak", "ada", "mantap", "benar", "👍"], spelling: ["gak": ["tidak"], "katek": ["tidak", "ada"], "bgt": ["banget"]])

    private func words(_ text: String) -> [String] {
        Tokenizer.tokenize(text).tokens.flatMap { book.words(of: $0) }.map(\.text)
    }

    @Test("A spelling becomes its standard words, other words stay as they are")
    func spelling() {
        #expect(words("gak katek rumah bgt") == ["tidak", "tidak", "ada", "rumah", "banget"])
    }

    @Test("Held letters are undone only where a known word results")
    func squeezed() {
        #expect(words("mantaaaap gaaak ruuumah III") == ["mantap", "tidak", "ruuumah", "iii"])
    }

    @Test("A 2 behind a known word doubles it")
    func doubled() {
        #expect(words("benar2 gak2 rumah2 2") == ["benar", "benar", "tidak", "tidak", "rumah2", "2"])
    }

    @Test("An unknown joined emoji counts as its first part")
    func emoji() {
        #expect(words("👍\u{200D}🔥") == ["👍"])
    }

    @Test("Words of terms have numbers, by whichever spelling they come; others have none")
    func numbers() {
        let ids = Tokenizer.tokenize("gak tidak rumah bgt").tokens.flatMap { book.words(of: $0) }.map(\.id)
        #expect(ids[0] == ids[1] && ids[0] != Wordbook.unknown)
        #expect(ids[2...] == [Wordbook.unknown, Wordbook.unknown])
        #expect(book.numbers(of: ["tidak", "entah"]) == [ids[0], Wordbook.unknown])
    }
}
