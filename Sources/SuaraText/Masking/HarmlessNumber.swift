/// Numbers that name nobody though they are long: amounts, decimals, dates.
enum HarmlessNumber {
    /// An amount: thousands set off by dots (`1.500.000`), or a run after `Rp`. It never starts with 0.
    static func price(_ candidate: NumberCandidate) -> Int? {
        guard !candidate.hasPlus, !candidate.startsWith("0") else { return nil }
        let dotted = candidate.groups.dropFirst().prefix { $0.join == .dot }
        if !dotted.isEmpty, candidate.first.count <= 3, dotted.allSatisfy({ $0.count == 3 }) { return 1 + dotted.count }
        return followsRupiah(candidate) && candidate.first.count < 16 ? 1 : nil
    }

    private static func followsRupiah(_ candidate: NumberCandidate) -> Bool {
        let lead = candidate.bytes[..<candidate.first.range.lowerBound].suffix(5).reversed()
        return lead.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }.starts(with: "pr".utf8, by: { $0 | 0x20 == $1 })
    }

    /// A long run that the words around it call an amount, and that is round as large amounts are.
    static func isAmount(_ candidate: NumberCandidate, cue: NumberCue?) -> Bool {
        guard !candidate.startsWith("0"), candidate.first.count <= 13 else { return false }
        if MeasureWord.follows(candidate.end, in: candidate.bytes) { return true }
        return cue?.meaning == .amount && candidate.digits(candidate.first).suffix(2).allSatisfy { $0 == UInt8(ascii: "0") }
    }

    /// `104.7754307`: up to three digits and four or more decimals, as in coordinates.
    static func decimal(_ candidate: NumberCandidate) -> Int? {
        let whole = candidate.first
        guard whole.count == 1 || whole.count <= 3 && !candidate.startsWith("0") else { return nil }
        return candidate.next.map { $0.join == .dot && isDecimals($0, candidate) } == true ? 2 : nil
    }

    /// Digits behind a decimal comma.
    static func isFraction(_ candidate: NumberCandidate) -> Bool {
        guard candidate.before == UInt8(ascii: ",") else { return false }
        let whole = candidate.bytes[..<(candidate.first.range.lowerBound - 1)].suffix(4).reversed().prefix { $0.isDigit }
        return (1...3).contains(whole.count) && isDecimals(candidate.first, candidate)
    }

    /// Programs write up to fifteen decimals; a numbered list (`1.0812…`) may look the same.
    private static func isDecimals(_ group: DigitGroup, _ candidate: NumberCandidate) -> Bool {
        (4...15).contains(group.count) && !(group.count >= PersonalNumber.longRun && candidate.digits(group).starts(with: "08".utf8))
    }

    /// Day, month and year, or year, month and day, in three groups.
    static func date(_ candidate: NumberCandidate) -> Int? {
        guard candidate.groups.count >= 3 else { return nil }
        let parts = candidate.groups.prefix(3).map(candidate.value)
        let lengths = candidate.groups.prefix(3).map(\.count)
        let isYearFirst = lengths[0] == 4
        let (year, month, day) = (parts[isYearFirst ? 0 : 2], parts[1], parts[isYearFirst ? 2 : 0])
        let isWritten = lengths[isYearFirst ? 0 : 2] == 4 && lengths[1] <= 2 && lengths[isYearFirst ? 2 : 0] <= 2
        return isWritten && (1900...2099).contains(year) && CivilNumber.isMonth(month) && CivilNumber.isDay(day) ? 3 : nil
    }
}
