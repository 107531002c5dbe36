/// Telephone numbers, by what they start with.
///
/// Numbering plan: Ministerial Decree KM 4/2001 with KM 28/2004: 0, then an area code (2–7, 9) or an operator (81–89);
/// subscribers' own numbers start with 2–9, and 080x are services, which name nobody.
enum TelephoneNumber {
    private static let leastDigits = 9
    private static let mostDigits = 13
    private static let mostLocalDigits = 8

    static func groups(_ candidate: NumberCandidate, cue: NumberCue?) -> Int? {
        mobile(candidate) ?? international(candidate) ?? landline(candidate) ?? cue.flatMap { spoken(candidate, $0) }
    }

    /// `08…`, `628…` and `62 8…`, with the operator's prefix.
    static func mobile(_ candidate: NumberCandidate) -> Int? {
        let start = candidate.digits(ofFirst: 2)
        if candidate.startsWith("08"), candidate.first.count >= 3 {
            return OperatorPrefix.isGiven(start.dropFirst()) ? count(candidate, most: mostDigits) : nil
        }
        guard candidate.startsWith("62"), OperatorPrefix.isGiven(start.dropFirst(2)) else { return nil }
        return count(candidate, most: mostDigits + 1)
    }

    /// `0800-1-…`: a service that anybody may call.
    static func service(_ candidate: NumberCandidate) -> Int? {
        candidate.startsWith("080") && candidate.first.count >= 4 ? candidate.run(atMost: mostDigits).groups : nil
    }

    /// `+62 …`, and other countries.
    private static func international(_ candidate: NumberCandidate) -> Int? {
        candidate.hasPlus ? count(candidate, most: mostDigits + 3) : nil
    }

    /// `0711 …`, `(0711) …`, `0711/…` and `0711…`.
    private static func landline(_ candidate: NumberCandidate) -> Int? {
        let first = candidate.first
        guard candidate.startsWith("0"), let area = AreaCode.length(candidate.digits(first).dropFirst()) else { return nil }
        if first.count > area + 1 { return (leastDigits..<mostDigits).contains(first.count) ? 1 : nil }
        return (candidate.next?.count ?? 0) >= 2 ? count(candidate, most: mostDigits - 1) : nil
    }

    /// After "telp" or "wa": without the leading 0, or a number of the same town.
    private static func spoken(_ candidate: NumberCandidate, _ cue: NumberCue) -> Int? {
        guard cue.meaning == .telephone || cue.meaning == .mobile else { return nil }
        let start = candidate.digits(ofFirst: 2)[...]
        if OperatorPrefix.isGiven(start), let count = count(candidate, most: mostDigits - 1) { return count }
        guard cue.meaning == .telephone, start[0] >= UInt8(ascii: "2"), HarmlessNumber.price(candidate) == nil else { return nil }
        let (groups, digits) = candidate.run(atMost: mostLocalDigits)
        let counts = MeasureWord.follows(candidate.end(ofGroups: groups), in: candidate.bytes)
        return digits >= NumberSigns.leastDigits && HarmlessNumber.date(candidate) == nil && !counts ? groups : nil
    }

    private static func count(_ candidate: NumberCandidate, most: Int) -> Int? {
        var total = candidate.first.count
        var count = 1
        for (previous, group) in zip(candidate.groups, candidate.groups.dropFirst()) {
            let isTrunkZero = count == 1 && candidate.hasPlus && candidate.digits(group).elementsEqual("0".utf8)
            guard total + group.count <= most, isTrunkZero || goesOn(with: group, after: previous, total, in: candidate) else { break }
            total += group.count
            count += 1
        }
        return total >= leastDigits ? count : nil
    }

    /// Whether a group still belongs to the number before it: a number that is complete is not followed by "12 orang".
    private static func goesOn(with group: DigitGroup, after previous: DigitGroup, _ total: Int, in candidate: NumberCandidate) -> Bool {
        if group.join == .line { return total < leastDigits && !MeasureWord.follows(group.range.upperBound, in: candidate.bytes) }
        if group.join == .slash { return previous == candidate.first && group.count >= 5 }
        guard candidate.first.count < leastDigits, group.isTight || group.count >= 2 else { return false }
        let isComplete = total > PersonalNumber.longRun && !group.isTight && group.count < 3 && previous.count != group.count
        return !isComplete && !MeasureWord.follows(group.range.upperBound, in: candidate.bytes)
    }
}
