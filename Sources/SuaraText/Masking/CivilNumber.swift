/// Whether digits can be a NIK or a NIP, by the dates inside them.
enum CivilNumber {
    /// Sixteen digits: area (6), day, month and year of birth (6, a woman's day plus 40), serial (4).
    static func isNIK(_ digits: [UInt8]) -> Bool {
        let day = value(digits[6..<8])
        return (11...99).contains(value(digits[0..<2])) && isDay(day > 40 ? day - 40 : day) && isMonth(value(digits[8..<10]))
    }

    /// Eighteen digits: year, month and day of birth (8), appointment (6), sex (1), serial (3).
    static func isNIP(_ digits: [UInt8]) -> Bool {
        (1900...2099).contains(value(digits[0..<4])) && isMonth(value(digits[4..<6])) && isDay(value(digits[6..<8]))
            && (1900...2099).contains(value(digits[8..<12]))
    }

    private static func isDay(_ day: Int) -> Bool { (1...31).contains(day) }
    private static func isMonth(_ month: Int) -> Bool { (1...12).contains(month) }
    private static func value(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
}
