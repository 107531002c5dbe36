/// A piece of the text: a run of letters and digits, or one emoji.
struct Token: Equatable {
    enum Kind { case word, number, emoji }

    /// Lower case; of an emoji, the form without skin tone and sex.
    let text: String
    /// Byte range in the text.
    let span: Range<Int>
    let kind: Kind
    /// At least three letters, all of them capitals.
    let isShouted: Bool
    /// How many times a stop (`. , ; : ! ?` or a line break) stood between two tokens before this one.
    let clause: Int
}

/// The tokens of a text in order; what lies between them is white space, punctuation and symbols.
struct TokenizedText: Equatable {
    var tokens: [Token] = []
    /// The clauses that end with two or more exclamation marks.
    var emphaticClauses: Set<Int> = []
}
