/// Area codes of fixed telephones, without the leading 0 (0711 is Palembang).
///
/// KM 4/2001 and its amendments; the second and third digits as in use are those of libphonenumber's data for
/// Indonesia.
enum AreaCode {
    /// Of two digits: Jakarta, Bandung, Semarang, Surabaya, Medan.
    private static let short: Set<Int> = [21, 22, 24, 31, 61]
    /// Of three digits: by the first two, the third ones.
    private static let long: [Int: String] = [
        23: "1234", 25: "1234", 26: "012345678", 27: "123456", 28: "0123456789", 29: "12345678", 32: "12345678", 33: "134568", 34: "123",
        35: "12345678", 36: "13568", 37: "0123469", 38: "0123456789", 40: "1234589", 41: "0134579", 42: "01234678", 43: "0123468",
        44: "3", 45: "13578", 46: "12345", 47: "134", 48: "1245", 51: "1235678", 52: "25678", 53: "12456789", 54: "123589",
        55: "12346", 56: "12345678", 62: "0123456789", 63: "1234569", 64: "123456", 65: "0123456789", 70: "2", 71: "123456789",
        72: "123456789", 73: "0123456789", 74: "12345678", 75: "123456789", 76: "0123456789", 77: "012346789", 90: "12",
        91: "0134678", 92: "0123479", 95: "12567", 96: "23679", 97: "159", 98: "01346",
    ]

    /// How many digits the area code at the start has; nil if there is none.
    static func length(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count >= 2 else { return nil }
        let start = CivilNumber.value(digits.prefix(2))
        if short.contains(start) { return 2 }
        guard let third = digits.dropFirst(2).first else { return nil }
        return long[start]?.utf8.contains(third) == true ? 3 : nil
    }
}
