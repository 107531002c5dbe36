import SuaraModel

/// A text as the scorers see it: its tokens, and the standard words they stand for.
struct NormalizedText {
    let tokens: [Token]
    let folded: [UInt8]
    let words: [NormalizedWord]
    let emphaticClauses: Set<Int>

    init(_ text: TokenizedText, vocabulary: Vocabulary) {
        tokens = text.tokens
        folded = text.folded
        emphaticClauses = text.emphaticClauses
        let plain = Self.words(of: text, vocabulary: vocabulary, isDialect: false)
        let dialectWords = plain.count { $0.isDialect }
        words = dialectWords < Self.leastDialectWords ? plain : Self.words(of: text, vocabulary: vocabulary, isDialect: true)
    }

    /// From so many words of the dialect on, words that mean something else in it are read so.
    private static let leastDialectWords = 2

    private static func words(of text: TokenizedText, vocabulary: Vocabulary, isDialect: Bool) -> [NormalizedWord] {
        var words: [NormalizedWord] = []
        words.reserveCapacity(text.tokens.count + 8)
        for (index, token) in text.tokens.enumerated() {
            let form = isDialect ? vocabulary.formInDialect(token.hash) : vocabulary.form(token.hash)
            if let id = form.word {
                words.append(NormalizedWord(hash: token.hash, id: id, token: index, form: form))
            } else if form.isKnown {
                words.append(vocabulary, form, token: index, isDialect: vocabulary.isDialect(form))
            } else {
                words.appendUnlisted(token, index, folded: text.folded, vocabulary: vocabulary)
            }
        }
        return words
    }

    func clause(_ word: Int) -> Int { tokens[words[word].token].clause }

    /// The bytes from the first word to the last.
    func span(_ words: Range<Int>) -> Range<Int> {
        tokens[self.words[words.lowerBound].token].span.lowerBound..<tokens[self.words[words.upperBound - 1].token].span.upperBound
    }

    /// Whether every word is in capitals.
    func isShouted(_ words: Range<Int>) -> Bool { self.words[words].allSatisfy { tokens[$0.token].isShouted } }

    func isEmoji(_ word: Int) -> Bool { tokens[words[word].token].kind == .emoji }

    /// The words with their places, as the other rooms get them: spelled as the lists say, and never as
    /// guessed, so that no guess turns one person's name into another's.
    func modelWords(_ vocabulary: Vocabulary) -> [Word] {
        words.compactMap { word in
            let token = tokens[word.token]
            guard token.isWord else { return nil }
            let isListed = !word.isGuess && word.id != Vocabulary.unknown && token.kind != .number
            return Word(
                text: isListed ? vocabulary.words[Int(word.id)] : String(decoding: folded[token.folded], as: UTF8.self), span: token.span)
        }
    }
}

struct NormalizedWord {
    /// Of the standard word, or of a class of tokens (``TokenClass``).
    let hash: TextHash
    /// ``Vocabulary/unknown`` where no list holds the word.
    let id: WordID
    /// The token it comes from.
    let token: Int
    let form: Form
    /// A rule led to the word, not a list.
    var isGuess = false
    var isDialect = false
}

/// Tokens that are read as one of a kind rather than by what they say.
enum TokenClass {
    private static let names = ["<number1>", "<number2>", "<number3>", "<number4>", "<number5>", "<mention>"]
    private static let hashes = names.map { TextHash($0) }

    /// Numbers by how many digits they have, and names of accounts.
    static func hash(of token: Token) -> TextHash? {
        switch token.kind {
        case .number: hashes[min(token.folded.count, 5) - 1]
        case .mention: hashes[5]
        default: nil
        }
    }

    static func name(of token: Token) -> String? {
        hash(of: token).flatMap { hash in names.first { TextHash($0) == hash } }
    }
}

extension [NormalizedWord] {
    /// The words of a form.
    @inline(__always)
    fileprivate mutating func append(_ vocabulary: Vocabulary, _ form: Form, token: Int, isGuess: Bool = false, isDialect: Bool = false) {
        vocabulary.visitWords(of: form) { id in
            append(
                NormalizedWord(hash: vocabulary.hashes[Int(id)], id: id, token: token, form: form, isGuess: isGuess, isDialect: isDialect))
        }
    }

    fileprivate mutating func appendUnlisted(_ token: Token, _ index: Int, folded: [UInt8], vocabulary: Vocabulary) {
        if token.kind == .word, let guess = WordGuess(folded[token.folded], form: vocabulary.form).find() {
            for _ in 0..<(guess.isDoubled ? 2 : 1) {
                append(vocabulary, guess.form, token: index, isGuess: true, isDialect: guess.isDialect)
            }
            return
        }
        // A joined emoji that no list holds is read as its first part.
        if token.kind == .emoji, let first = String(decoding: folded[token.folded], as: UTF8.self).unicodeScalars.first {
            let form = vocabulary.form(TextHash(String(first)))
            if form.isKnown { return append(vocabulary, form, token: index) }
        }
        let hash = TokenClass.hash(of: token) ?? token.hash
        append(NormalizedWord(hash: hash, id: vocabulary.id(of: hash), token: index, form: .unknown))
    }
}
