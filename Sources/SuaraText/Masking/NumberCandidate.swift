/// Groups of digits that may be one number. Each kind answers how many of the groups, from the first, are
/// that kind of number.
struct NumberCandidate {
    let bytes: [UInt8]
    /// At least one; all but the first are joined to the one before.
    let groups: ArraySlice<DigitGroup>

    /// Where the first number starts, how many groups make it up, and what it is; nil if it names nobody.
    var reading: (start: Int, groups: Int, kind: PersonalNumber.Kind?) {
        let cue = digitsInReach < NumberSigns.leastDigits ? nil : cue
        let (groups, kind) = certain(cue) ?? likely(cue) ?? unnamed(cue)
        return (start, groups, kind)
    }

    /// Words announce the whole number: within one (`03.02.2022.02.0001`) they say only that it is a receipt's.
    private var cue: NumberCue? {
        let cue = NumberCue.before(start, in: bytes)
        return first.isTight && cue?.meaning != .receipt ? nil : cue
    }

    private typealias Answer = (groups: Int, kind: PersonalNumber.Kind?)

    /// What no other words or shapes can outweigh.
    private func certain(_ cue: NumberCue?) -> Answer? {
        if let count = IdentityNumber.nip(self) { return (count, .nip) }
        if let count = HarmlessNumber.price(self), cue?.isNamed != true { return (count, nil) }
        if cue?.meaning == .receipt { return TelephoneNumber.mobile(self).map { ($0, .telephone) } ?? (1, nil) }
        return cue.flatMap { $0.isAdjacent ? named(by: $0) : nil }
    }

    /// What the digits say.
    private func likely(_ cue: NumberCue?) -> Answer? {
        // Four digits behind a comma may be a telephone number's first ones, in a list without spaces.
        if first.count > 4, HarmlessNumber.isFraction(self) { return (1, nil) }
        if let count = TelephoneNumber.groups(self, cue: cue) { return (count, .telephone) }
        if let count = TelephoneNumber.service(self) ?? HarmlessNumber.decimal(self) ?? HarmlessNumber.date(self) { return (count, nil) }
        if let count = IdentityNumber.nik(self) { return (count, .nik) }
        if let count = IdentityNumber.grouped(self) { return (count, .other) }
        if let count = BankAccount.grouped(self) { return (count, .account) }
        return CustomerNumber.grouped(self).map { ($0, .customer) }
    }

    /// What a cue says from further away, and long runs.
    private func unnamed(_ cue: NumberCue?) -> Answer {
        if let answer = cue.flatMap(named) { return answer }
        return (1, isLong && !HarmlessNumber.isAmount(self, cue: cue) ? .other : nil)
    }

    private func named(by cue: NumberCue) -> Answer? {
        switch cue.meaning {
        case .account: BankAccount.groups(self, cue: cue).map { ($0, .account) }
        case .customer: CustomerNumber.groups(self, cue: cue).map { ($0, .customer) }
        case .civil: IdentityNumber.announced(self, cue: cue).map { ($0, .other) }
        default: nil
        }
    }

    // MARK: - What the kinds look at

    var first: DigitGroup { groups[groups.startIndex] }
    var next: DigitGroup? { groups.dropFirst().first }
    var end: Int { end(ofGroups: 1) }

    /// Where masking starts: the first digit, or the sign that belongs to it.
    var start: Int { hasPlus || isBracketed ? first.range.lowerBound - 1 : first.range.lowerBound }

    var before: UInt8? { first.range.lowerBound > 0 ? bytes[first.range.lowerBound - 1] : nil }
    var hasPlus: Bool { before == UInt8(ascii: "+") }

    /// An area code in brackets with the number behind it.
    private var isBracketed: Bool {
        before == UInt8(ascii: "(") && next != nil && bytes[first.range.upperBound] == UInt8(ascii: ")")
    }

    private var digitsInReach: Int { groups.reduce(0) { $0 + $1.count } }

    /// Where the first so many groups end.
    func end(ofGroups count: Int) -> Int { groups[groups.startIndex + count - 1].range.upperBound }

    func digits(_ group: DigitGroup) -> ArraySlice<UInt8> { bytes[group.range] }

    /// The digits of so many groups.
    func digits(ofFirst count: Int) -> [UInt8] { groups.prefix(count).flatMap(digits) }

    /// How many groups the first of these shapes has that the groups follow, in one line.
    func matching(_ shapes: [[Int]]) -> Int? {
        shapes.first { shape in
            groups.lazy.map(\.count).starts(with: shape)
                && groups.dropFirst().prefix(shape.count - 1).allSatisfy { $0.join == .dot || $0.join == .other }
        }?.count
    }

    func value(_ group: DigitGroup) -> Int { CivilNumber.value(digits(group).prefix(9)) }

    func startsWith(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { digits(first).starts(with: $0) }
    }

    /// Ten digits or more in one run, unless they stand after a decimal comma.
    private var isLong: Bool { first.count >= PersonalNumber.longRun && !HarmlessNumber.isFraction(self) }

    /// The groups that are written as one: how many, and how many digits. What counts something ("3 hari") is left out.
    func run(atMost most: Int) -> (groups: Int, digits: Int) {
        var count = 1
        var total = first.count
        for group in groups.dropFirst() {
            guard group.join == .dot || group.join == .other, total + group.count <= most, belongs(group, after: total) else { break }
            count += 1
            total += group.count
        }
        return (count, total)
    }

    private func belongs(_ group: DigitGroup, after total: Int) -> Bool {
        if MeasureWord.follows(group.range.upperBound, in: bytes) { return false }
        return group.isTight || total < NumberSigns.leastDigits || first.count <= 6 && group.count >= 2
    }
}
