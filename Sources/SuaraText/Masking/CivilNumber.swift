/// Whether digits can be a NIK or a NIP, by the dates inside them.
///
/// NIK: Law 23/2006 on civil administration and its numbering rules (Government Regulation 40/2019). NIP: Perka BKN
/// 22/2007; contract staff (PPPK) have the same length, with 21 for the month of appointment. Neither has a check
/// digit, so the dates and codes are all that can be tested.
enum CivilNumber {
    /// Provinces by code (Kepmendagri 100.1.1-6117/2022), with 54 (Timor Timur), which old numbers keep.
    private static let provinces: Set<Int> = [
        11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 72, 73, 74, 75, 76,
        81, 82, 91, 92, 93, 94, 95, 96, 97,
    ]

    /// Sixteen digits: area (6), day, month and year of birth (6, a woman's day plus 40), serial (4).
    static func isNIK(_ digits: [UInt8]) -> Bool {
        let day = value(digits[6..<8])
        return provinces.contains(value(digits[0..<2])) && isDay(day > 40 ? day - 40 : day) && isMonth(value(digits[8..<10]))
    }

    /// Eighteen digits: year, month and day of birth (8), appointment (6), sex (1), serial (3).
    static func isNIP(_ digits: [UInt8]) -> Bool {
        (1900...2099).contains(value(digits[0..<4])) && isMonth(value(digits[4..<6])) && isDay(value(digits[6..<8]))
            && (1900...2099).contains(value(digits[8..<12]))
    }

    static func isDay(_ day: Int) -> Bool { (1...31).contains(day) }
    static func isMonth(_ month: Int) -> Bool { (1...12).contains(month) }
    static func value(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
}
