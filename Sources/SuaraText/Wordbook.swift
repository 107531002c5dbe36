/// A word in standard spelling and its number in the phrase tables.
struct StandardWord: Equatable {
    let text: String
    let id: WordID
}

typealias WordID = Int32

/// The words that the lexicons know: those of their terms, and the spellings that stand for them.
///
/// A spelling is replaced once; the standard form is not looked up again.
struct Wordbook: Sendable {
    /// No term holds the word.
    static let unknown: WordID = -1

    private var ids: [String: WordID] = [:]
    private var forms: [String: [StandardWord]] = [:]

    /// - Parameter words: the words of all terms, in standard spelling.
    init(words: some Sequence<String>, spelling: [String: [String]]) {
        for word in words where ids[word] == nil {
            let id = WordID(ids.count)
            ids[word] = id
            forms[word] = [StandardWord(text: word, id: id)]
        }
        for (variant, standard) in spelling {
            forms[variant] = standard.map { StandardWord(text: $0, id: ids[$0] ?? Self.unknown) }
        }
    }

    /// The numbers of a term's words.
    func numbers(of term: [String]) -> [WordID] { term.map { ids[$0] ?? Self.unknown } }

    /// The standard words of a token; itself where nothing is known.
    func words(of token: Token) -> [StandardWord] {
        if let known = forms[token.text] { return known }
        for guess in guesses(token) {
            if let known = forms[guess] { return known }
        }
        if let known = doubled(token) { return known }
        return [StandardWord(text: token.text, id: Self.unknown)]
    }

    /// `benar2` is how people type `benar-benar`.
    private func doubled(_ token: Token) -> [StandardWord]? {
        guard token.kind == .word, token.text.utf8.last == UInt8(ascii: "2"), let known = forms[String(token.text.dropLast())] else {
            return nil
        }
        return known + known
    }

    private func guesses(_ token: Token) -> [String] {
        switch token.kind {
        case .word: Squeeze.candidates(token.text)
        case .number: []
        case .emoji: token.text.unicodeScalars.first.map { [String($0)] } ?? []
        }
    }
}
