/// The words before a place in a text, the nearest first, in lower case: as far as one phrase may reach.
///
/// Ends at a mark that ends a phrase, at something masked, and after a bounded way, so that whoever asks for
/// every number still takes linear time. A number is the word `0`; one that is written onto the place without a space
/// (`INV/2024/…`) is passed over.
struct WordsBefore: Sequence, IteratorProtocol {
    private static let reach = 64
    private static let longestShort = 4

    private let bytes: [UInt8]
    private let least: Int
    private var position: Int
    /// Whether a space stands on the way.
    private(set) var hasBlank = false
    /// Whether a `:`, `=` or `#` stands before the place with no word between.
    private(set) var hasMark = false
    private(set) var hasHash = false
    /// Whether a `/` or `_` stands on the way, as inside the numbers of letters.
    private(set) var hasSlash = false
    /// Whether the way ended at something masked.
    private(set) var isCutByMask = false
    private var isFirst = true

    init(_ position: Int, in bytes: [UInt8]) {
        self.bytes = bytes
        self.position = position
        least = Swift.max(0, position - Self.reach)
    }

    mutating func next() -> String? {
        while passGap() {
            let end = position
            let isNumber = bytes[end - 1].isDigit
            while position > least, isNumber ? bytes[position - 1].isDigit : bytes[position - 1].isASCIILetter { position -= 1 }
            // A word that reaches beyond the end of the way is not known.
            if position == least, least > 0 { return nil }
            isFirst = false
            if isNumber, !hasBlank { continue }
            return isNumber ? "0" : String(decoding: bytes[position..<end].map { $0 | 0x20 }, as: UTF8.self)
        }
        return nil
    }

    /// Goes back to the end of the next word or number; false where the phrase ends.
    private mutating func passGap() -> Bool {
        while position > least {
            let byte = bytes[position - 1]
            if byte.isASCIILetter || byte.isDigit { return true }
            if byte == .mask { isCutByMask = true }
            if byte == .mask || endsPhrase(byte) { return false }
            note(byte)
            position -= 1
        }
        return false
    }

    private mutating func note(_ byte: UInt8) {
        if byte.isBlank { hasBlank = true }
        if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") { hasSlash = true }
        if isFirst, byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "#") { hasMark = true }
        if isFirst, byte == UInt8(ascii: "#") { hasHash = true }
    }

    /// A full stop does where the word before it is no abbreviation (`no. rek. …`).
    private func endsPhrase(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: ".") {
            let word = bytes[Swift.max(least, position - 2 - Self.longestShort)..<(position - 1)].reversed().prefix { $0.isASCIILetter }
            return word.count > Self.longestShort && hasBlank
        }
        return byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
    }
}
