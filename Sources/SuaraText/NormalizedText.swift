import SuaraModel

/// A text as the scorers see it: its tokens, and the standard words they stand for.
struct NormalizedText {
    let tokens: [Token]
    let words: [NormalizedWord]
    let emphaticClauses: Set<Int>

    init(_ text: TokenizedText, wordbook: Wordbook) {
        tokens = text.tokens
        emphaticClauses = text.emphaticClauses
        var words: [NormalizedWord] = []
        words.reserveCapacity(text.tokens.count + 8)
        for (index, token) in text.tokens.enumerated() {
            for word in wordbook.words(of: token) { words.append(NormalizedWord(text: word.text, id: word.id, token: index)) }
        }
        self.words = words
    }

    func clause(_ word: Int) -> Int { tokens[words[word].token].clause }

    /// The bytes from the first word to the last.
    func span(_ words: Range<Int>) -> Range<Int> {
        tokens[self.words[words.lowerBound].token].span.lowerBound..<tokens[self.words[words.upperBound - 1].token].span.upperBound
    }

    /// Whether every word is in capitals.
    func isShouted(_ words: Range<Int>) -> Bool { self.words[words].allSatisfy { tokens[$0.token].isShouted } }

    func isEmoji(_ word: Int) -> Bool { tokens[words[word].token].kind == .emoji }

    /// The words with their places, as the other rooms get them.
    var modelWords: [Word] { words.map { Word(text: $0.text, span: tokens[$0.token].span) } }
}

struct NormalizedWord {
    let text: String
    /// ``Wordbook/unknown`` where no term holds the word.
    let id: WordID
    /// The token it comes from.
    let token: Int
}
