/// A number in a text that names a person, a household or their car.
package struct PersonalNumber: Hashable, Sendable {
    package enum Kind: Hashable, Sendable, CaseIterable {
        case nik, nip, telephone, eMail, plate, account, customer
        /// Ten digits or more that nothing says more about.
        case other
    }

    package let kind: Kind
    /// In bytes of the text, with the separators inside and a `+` or `(` in front.
    package let range: Range<Int>

    /// From this length a number is masked unless something says that it is harmless.
    static let longRun = 10
    /// No personal number is written in more groups.
    private static let mostGroups = 7

    /// All personal numbers of a text, in order. Total, and linear: no decision looks further than a bounded way.
    package static func all(in text: String) -> [PersonalNumber] {
        let signs = NumberSigns(text.utf8Span.span)
        guard signs.mayHoldAddress || signs.mayHoldPlate else { return [] }
        var bytes = Array(text.utf8)
        // Each search sees what the ones before have hidden, as a second masking would.
        var found = signs.mayHoldAddress ? hiding(EmailAddress.ranges(in: bytes), .eMail, in: &bytes) : []
        if signs.mayHoldPlate { found += hiding(VehiclePlate.ranges(in: bytes), .plate, in: &bytes) }
        if signs.mayHoldNumber { found += numbers(in: SpelledZero.replaced(in: bytes)) }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func hiding(_ ranges: [Range<Int>], _ kind: Kind, in bytes: inout [UInt8]) -> [PersonalNumber] {
        for range in ranges { bytes.hide(range) }
        return ranges.map { PersonalNumber(kind: kind, range: $0) }
    }

    private static func numbers(in bytes: [UInt8]) -> [PersonalNumber] {
        var bytes = bytes
        let groups = DigitGroup.groups(in: bytes)
        var found: [PersonalNumber] = []
        var next = 0
        while next < groups.count {
            // The groups that may belong to one number with this one: bounded, so that the search is linear.
            let rest = groups[(next + 1)...].prefix(mostGroups - 1).prefix { $0.join != .none }
            let (start, count, kind) = NumberCandidate(bytes: bytes, groups: groups[next...next] + rest).reading
            if let kind {
                let range = start..<groups[next + count - 1].range.upperBound
                bytes.hide(range)
                found.append(PersonalNumber(kind: kind, range: range))
            }
            next += count
        }
        return found
    }
}
