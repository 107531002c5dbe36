import Testing

@testable import SuaraDirectory

struct PhraseTrieTests {
    private func found(_ phrases: [String], in text: String, at start: Int = 0) -> [String] {
        var trie = PhraseTrie<String>()
        for phrase in phrases { trie.insert(phrase.nameWords, phrase) }
        return trie.phrases(in: trie.numbers(of: text.nameWords), at: start).flatMap(\.meanings)
    }

    @Test func `the longest phrase comes first`() {
        #expect(found(["pasar", "pasar murah", "murah"], in: "pasar murah besok") == ["pasar murah", "pasar"])
    }

    @Test func `a phrase must be whole and start at the word`() {
        #expect(found(["kartu kuning"], in: "kartu").isEmpty)
        #expect(found(["kartu kuning"], in: "kartu merah kuning").isEmpty)
        #expect(found(["kartu kuning"], in: "minta kartu kuning").isEmpty)
        #expect(found(["kartu kuning"], in: "minta kartu kuning", at: 1) == ["kartu kuning"])
    }

    @Test func `one phrase may mean several things`() {
        #expect(found(["PJU", "p j u", "pju"], in: "pju") == ["PJU", "pju"])
    }

    @Test func `an empty phrase is never found`() {
        #expect(found([""], in: "a b").isEmpty)
        #expect(found([], in: "a").isEmpty)
    }
}
