/// Which runs of digits name a person: NIK, NIP, telephone, or any number as long as those.
///
/// Length of NIK (16) and NIP (18) and their usual grouping: Perka BKN 22/2007 and the civil registry's
/// numbering rules. Neither has a check digit, so the dates inside them are all that can be tested.
enum PersonalNumber {
    /// The shortest telephone number.
    static let leastDigits = 9
    /// From this length a number is masked whatever it is.
    static let longRun = 10
    /// No personal number is written in more groups.
    private static let mostGroups = 7

    /// Byte ranges in order, with the separators inside and a `+` or `(` in front.
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        let groups = DigitGroup.groups(in: bytes)
        var ranges: [Range<Int>] = []
        var next = 0
        while next < groups.count {
            // The groups that may belong to one number with this one: bounded, so that the search is linear.
            let rest = groups[(next + 1)...].prefix(mostGroups - 1).prefix { $0.join != .none }
            let number = NumberCandidate(bytes: bytes, groups: groups[next...next] + rest)
            let (count, isPersonal) = number.reading
            if isPersonal { ranges.append(number.start..<groups[next + count - 1].range.upperBound) }
            next += count
        }
        return ranges
    }
}
