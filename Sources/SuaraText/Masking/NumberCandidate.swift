/// Groups of digits that may be one number. Each rule answers how many of the groups, from the first, are
/// that kind of number.
struct NumberCandidate {
    /// NIP of both kinds of civil servant, and a NIK in fours.
    private static let shapes = [[8, 6, 1, 3], [8, 4, 2, 1, 3], [4, 4, 4, 4]]

    let bytes: [UInt8]
    /// At least one; all but the first are joined to the one before.
    let groups: ArraySlice<DigitGroup>

    private var first: DigitGroup { groups[groups.startIndex] }
    private var lengths: some Sequence<Int> { groups.lazy.map(\.count) }

    /// Where masking starts: the first digit, or the sign that belongs to it.
    var start: Int { hasPlus || isBracketed ? first.range.lowerBound - 1 : first.range.lowerBound }

    private var before: UInt8? { first.range.lowerBound > 0 ? bytes[first.range.lowerBound - 1] : nil }
    private var hasPlus: Bool { before == UInt8(ascii: "+") }

    /// An area code in brackets with the number behind it.
    private var isBracketed: Bool {
        before == UInt8(ascii: "(") && next != nil && bytes[first.range.upperBound] == UInt8(ascii: ")")
    }

    private var next: DigitGroup? { groups.dropFirst().first }
    private var nextDigit: UInt8? { next.map { bytes[$0.range.lowerBound] } }

    private func digits(_ group: DigitGroup) -> ArraySlice<UInt8> { bytes[group.range] }
    private func startsWith(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { digits(first).starts(with: $0) }
    }

    /// How many groups make up the first number, and whether it is personal.
    var reading: (groups: Int, isPersonal: Bool) {
        if let count = price { return (count, false) }
        if let count = telephone { return (count, true) }
        if let count = decimal { return (count, false) }
        return (identity ?? long).map { ($0, true) } ?? (1, false)
    }

    /// An amount: thousands set off by dots (`1.500.000`), or a run after `Rp`. It never starts with 0.
    private var price: Int? {
        guard !hasPlus, !startsWith("0") else { return nil }
        let dotted = groups.dropFirst().prefix { $0.join == .dot }
        if !dotted.isEmpty, first.count <= 3, dotted.allSatisfy({ $0.count == 3 }) { return 1 + dotted.count }
        return followsRupiah && first.count < 16 ? 1 : nil
    }

    private var followsRupiah: Bool {
        let lead = bytes[..<first.range.lowerBound].suffix(5).reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }
        return lead.starts(with: "pr".utf8, by: { $0 | 0x20 == $1 })
    }

    /// NIP or NIK in groups: with a plausible date where the birth date stands, or in one of the usual shapes.
    private var identity: Int? { civil(18, CivilNumber.isNIP) ?? civil(16, CivilNumber.isNIK) ?? shape }

    /// The first groups, if together they have so many digits that pass the test. At most five: dates and
    /// times in a row have more.
    private func civil(_ length: Int, _ isPlausible: ([UInt8]) -> Bool) -> Int? {
        var count = 0
        var total = 0
        for group in groups.prefix(5) where total < length {
            total += group.count
            count += 1
        }
        return total == length && isPlausible(groups.prefix(count).flatMap(digits)) ? count : nil
    }

    private var shape: Int? {
        Self.shapes.first { lengths.starts(with: $0) && !areYears(groups.prefix($0.count)) }?.count
    }

    /// `2020 2021 2022 2023`
    private func areYears(_ groups: ArraySlice<DigitGroup>) -> Bool {
        groups.allSatisfy { $0.count == 4 && (digits($0).starts(with: "19".utf8) || digits($0).starts(with: "20".utf8)) }
    }

    /// `08…`, `+62 …`, `62 8…` and area codes (`0711 …`, `(0711) …`), 9 to 13 digits after the country code.
    private var telephone: Int? {
        guard let prefix = countryCode else { return nil }
        var total = first.count
        var count = 1
        for group in groups.dropFirst() {
            guard group.count >= 2, total + group.count <= 13 + prefix else { break }
            total += group.count
            count += 1
        }
        return total >= PersonalNumber.leastDigits ? count : nil
    }

    /// The digits of the country code; nil where this is no start of a telephone number.
    private var countryCode: Int? {
        if hasPlus || startsWith("628") || first.count == 2 && startsWith("62") && nextDigit == UInt8(ascii: "8") { return 2 }
        if startsWith("08") && first.count >= 3 { return 0 }
        let hasAreaCode = (3...4).contains(first.count) && startsWith("0") && bytes[first.range.lowerBound + 1] >= UInt8(ascii: "2")
        return hasAreaCode && (next?.count ?? 0) >= 3 ? 0 : nil
    }

    /// Ten digits or more in one run, unless they stand after a decimal comma.
    private var long: Int? { first.count >= PersonalNumber.longRun && !isFraction ? 1 : nil }

    private var isFraction: Bool {
        guard before == UInt8(ascii: ",") else { return false }
        let whole = bytes[..<(first.range.lowerBound - 1)].suffix(4).reversed().prefix { $0.isDigit }
        return (1...3).contains(whole.count) && isDecimals(first)
    }

    /// `104.7754307`: up to three digits and four or more decimals, as in coordinates.
    private var decimal: Int? {
        guard first.count == 1 || first.count <= 3 && !startsWith("0"), let next, next.join == .dot, isDecimals(next) else { return nil }
        return 2
    }

    /// Programs write up to fifteen decimals; a numbered list (`1.0812…`) may look the same.
    private func isDecimals(_ group: DigitGroup) -> Bool {
        (4...15).contains(group.count) && !(group.count >= PersonalNumber.longRun && digits(group).starts(with: "08".utf8))
    }
}
