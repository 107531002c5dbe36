/// Hides personal numbers: NIK, NIP, telephone numbers, e-mail addresses, and any other run of ten or more
/// digits (accounts, meters). Which digits are meant is decided in ``PersonalNumber``.
///
/// Prices, dates, times, short numbers and coordinates stay.
package enum Masking {
    /// The text with every byte of a personal number replaced by `*`: the same number of bytes, so that
    /// spans keep their place. Masking a masked text changes nothing.
    package static func mask(_ text: String) -> String {
        guard mayHold(text.utf8Span.span) else { return text }
        var bytes = Array(text.utf8)
        let ranges = EmailAddress.ranges(in: bytes) + PersonalNumber.ranges(in: bytes)
        guard !ranges.isEmpty else { return text }
        for range in ranges {
            for position in range { bytes[position] = UInt8(ascii: "*") }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Most texts have neither an `@` nor the nine digits of the shortest telephone number.
    private static func mayHold(_ bytes: Span<UInt8>) -> Bool {
        var digits = 0
        for position in bytes.indices {
            if bytes[position].isDigit { digits += 1 }
            if digits >= PersonalNumber.leastDigits || bytes[position] == UInt8(ascii: "@") { return true }
        }
        return false
    }
}

extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
