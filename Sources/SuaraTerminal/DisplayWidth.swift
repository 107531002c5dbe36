// How many columns a terminal gives to a text: East Asian Width (UAX #11) with ambiguous characters narrow,
// emoji presentation (UTS #51) two columns, combining marks and format characters none (as in Markus Kuhn's
// wcwidth()), summed over grapheme clusters (UAX #29).

extension StringProtocol {
    package var columns: Int { reduce(0) { $0 + $1.columns } }

    /// The longest beginning that fits.
    package func prefix(columns limit: Int) -> String {
        var used = 0
        return String(
            prefix { character in
                used += character.columns
                return used <= limit
            })
    }
}

extension Character {
    package var columns: Int {
        if let only = utf8.first, utf8.count == 1 { return only < 0x20 || only == 0x7F ? 0 : 1 }
        return isShownAsEmoji ? 2 : unicodeScalars.reduce(0) { $0 + $1.columns }
    }

    /// However many people a sequence joins, it is one picture.
    private var isShownAsEmoji: Bool {
        guard let first = unicodeScalars.first?.properties else { return false }
        return first.isEmojiPresentation || (first.isEmoji && unicodeScalars.contains("\u{FE0F}"))
    }
}

extension Unicode.Scalar {
    package var columns: Int {
        switch properties.generalCategory {
        case .control, .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: 0
        default: Self.joiningJamo.contains { $0.contains(value) } ? 0 : isWide ? 2 : 1
        }
    }

    /// Vowels and final consonants of Hangul stand inside the syllable's two columns.
    private static let joiningJamo: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]
}
