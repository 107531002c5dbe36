/// Faces drawn with marks: `:)`, `T_T`.
enum Emoticon {
    /// As written (in lower case) and what it is read as; of two that begin alike, the longer first.
    private static let known: [(written: [UInt8], meant: [UInt8])] = [
        (":')", ":)"), (":-)", ":)"), (":)", ":)"), ("=)", ":)"), (":-d", ":)"), (":d", ":)"), ("=d", ":)"), ("^_^", ":)"), ("^^", ":)"),
        (";-)", ";)"), (";)", ";)"), (":-p", ":p"), (":p", ":p"),
        (":'(", ":("), (":-(", ":("), (":(", ":("), ("=(", ":("), ("t_t", ":("), ("t.t", ":("), (":-<", ":("), (":<", ":("),
        ("-_-", "-_-"), ("-__-", "-_-"), ("<3", "❤"), ("</3", "💔"),
    ].map { (written: Array($0.0.utf8), meant: Array($0.1.utf8)) }

    /// The face that starts here and how many bytes it takes. It stands by itself: no letter or digit
    /// before it, none after it (`alamat:desa`).
    static func find(_ bytes: Span<UInt8>, at start: Int) -> (meant: [UInt8], length: Int)? {
        for (written, meant) in known where matches(written, bytes, at: start) {
            let end = start + written.count
            let isOfLetters = written[0].isASCIILetter || written[written.count - 1].isASCIILetter
            if isOfLetters, start > 0, bytes[start - 1].isASCIIWord { continue }
            if written[written.count - 1].isASCIIWord, end < bytes.count, bytes[end].isASCIIWord { continue }
            return (meant, written.count)
        }
        return nil
    }

    /// Whether a face may start here; most places of a text are told apart by one or two bytes.
    static func mayStart(_ bytes: Span<UInt8>, at start: Int) -> Bool {
        switch bytes[start] {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "^"), UInt8(ascii: "-"), UInt8(ascii: "<"): true
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            start + 1 < bytes.count && (bytes[start + 1] == UInt8(ascii: "_") || bytes[start + 1] == UInt8(ascii: "."))
        default: false
        }
    }

    private static func matches(_ written: [UInt8], _ bytes: Span<UInt8>, at start: Int) -> Bool {
        guard start + written.count <= bytes.count else { return false }
        for offset in written.indices {
            let byte = bytes[start + offset]
            let lower = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
            if lower != written[offset] { return false }
        }
        return true
    }
}

extension UInt8 {
    var isASCIIWord: Bool { isDigit || isASCIILetter }
}
