/// A piece of the text: a run of letters and digits, an emoji, a mark, an address on the web.
struct Token: Equatable {
    enum Kind: UInt8 { case word, number, emoji, mark, link, mention }

    /// Byte range in the text.
    let span: Range<Int>
    /// Byte range in ``TokenizedText/folded``.
    let folded: Range<Int>
    /// Of the folded bytes.
    let hash: TextHash
    let kind: Kind
    /// At least three letters, all of them capitals.
    let isShouted: Bool
    /// How many times a stop (`. , ; : ! ?` or a line break) stood between two tokens before this one.
    let clause: Int

    /// Whether other rooms see it: what people say, and not how they punctuate it.
    var isWord: Bool { kind != .mark && kind != .link }
}

/// The tokens of a text in order; what lies between them is white space and symbols.
struct TokenizedText: Equatable {
    var tokens: [Token] = []
    /// What the tokens read as, one behind the other: lower case, look-alike characters folded to plain
    /// letters; of an emoji, the form without skin tone and sex; of marks, a shape such as `?` or `!!`.
    var folded: [UInt8] = []
    /// The clauses that end with two or more exclamation marks.
    var emphaticClauses: Set<Int> = []

    func text(of token: Token) -> String { String(decoding: folded[token.folded], as: UTF8.self) }
}
