/// What a scalar is to the tokenizer.
enum ScalarClass {
    case capital, letter, digit
    /// Part of the word it follows, for example a vowel sign of Devanagari.
    case spacingMark
    /// Seen by no reader: zero-width characters, direction marks, and marks stacked on a letter.
    case ignorable
    case apostrophe
    /// Ends a clause.
    case stop
    case exclamation
    case emoji
    /// White space, brackets, symbols.
    case other

    init(_ scalar: Unicode.Scalar) {
        self = scalar.isASCII ? Self.ofASCII(UInt8(truncatingIfNeeded: scalar.value)) : Self.ofOthers(scalar)
    }

    var isWord: Bool { self == .capital || self == .letter || self == .digit }

    private static func ofASCII(_ byte: UInt8) -> ScalarClass {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
        case UInt8(ascii: "!"): .exclamation
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "\n"): .stop
        default: .other
        }
    }

    private static func ofOthers(_ scalar: Unicode.Scalar) -> ScalarClass {
        switch scalar.value {
        case 0x2018, 0x2019, 0x02BC: .apostrophe
        case 0xFF01, 0x203C: .exclamation
        case 0x2026, 0x3001, 0x3002, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0x060C, 0x061B, 0x061F, 0x06D4: .stop
        case 0x2000...: isEmoji(scalar) ? .emoji : ofCategory(scalar)
        default: ofCategory(scalar)
        }
    }

    private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isEmoji || scalar.properties.isEmojiPresentation
    }

    private static func ofCategory(_ scalar: Unicode.Scalar) -> ScalarClass {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: .capital
        case .lowercaseLetter, .modifierLetter, .otherLetter: .letter
        case .decimalNumber: .digit
        case .spacingMark: .spacingMark
        case .nonspacingMark, .enclosingMark, .format: .ignorable
        // ² and other signs that stand for a letter or a digit.
        default: Folding.plain(scalar).map { $0.isDigit ? .digit : .letter } ?? .other
        }
    }
}
