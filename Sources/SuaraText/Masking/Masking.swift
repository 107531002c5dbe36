/// Hides personal numbers: NIK, NIP, telephone numbers, e-mail addresses, plates, accounts, customer numbers, and
/// any other run of ten or more digits. Which are meant is decided in ``PersonalNumber``.
///
/// Prices, dates, times, short numbers, coordinates, and the numbers of receipts and letters stay.
package enum Masking {
    /// The text with every byte of a personal number replaced by `*`: the same number of bytes, so that
    /// spans keep their place. Masking a masked text changes nothing.
    package static func mask(_ text: String) -> String {
        let numbers = PersonalNumber.all(in: text)
        guard !numbers.isEmpty else { return text }
        var bytes = Array(text.utf8)
        for number in numbers { bytes.hide(number.range) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    mutating func hide(_ range: Range<Int>) {
        for position in range { self[position] = .mask }
    }
}

extension UInt8 {
    static let mask = UInt8(ascii: "*")

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
    var isASCIICapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
    /// What a word or a number goes on with. A masked byte counts, so that masking opens no new edges.
    var isWordByte: Bool { isASCIILetter || isDigit || self == .mask || self == UInt8(ascii: "_") }
    var isBlank: Bool { self == UInt8(ascii: " ") || (0x09...0x0D).contains(self) }
}
