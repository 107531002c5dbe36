/// NIK and NIP in a text: with a plausible date where the birth date stands, or in one of the usual shapes.
enum IdentityNumber {
    /// NIP of both kinds of civil servant, and a NIK in fours, typing errors and all; and the tax number NPWP
    /// (`01.234.567.8-901.000`, Directorate General of Taxes PER-20/PJ/2013), which names a person as well.
    private static let shapes = [[8, 6, 1, 3], [8, 4, 2, 1, 3], [4, 4, 4, 4], [2, 3, 3, 1, 3, 3]]

    static func nip(_ candidate: NumberCandidate) -> Int? { groups(candidate, digits: 18, CivilNumber.isNIP) }

    static func nik(_ candidate: NumberCandidate) -> Int? { groups(candidate, digits: 16, CivilNumber.isNIK) }

    /// A usual shape whose dates are not plausible.
    static func grouped(_ candidate: NumberCandidate) -> Int? {
        candidate.matching(shapes).flatMap { areYears(candidate, $0) ? nil : $0 }
    }

    /// After "NIP" or "NIK": the nine digits that a NIP had before 2008, a policeman's eight, and what is mistyped.
    static func announced(_ candidate: NumberCandidate, cue: NumberCue) -> Int? {
        nik(candidate) == nil && grouped(candidate) == nil ? cue.groups(candidate, atMost: 18, atLeast: 8) : nil
    }

    /// The first groups, if together they have so many digits that pass the test. At most five: dates and
    /// times in a row have more.
    private static func groups(_ candidate: NumberCandidate, digits length: Int, _ isPlausible: ([UInt8]) -> Bool) -> Int? {
        var count = 0
        var total = 0
        for group in candidate.groups.prefix(5) where total < length {
            guard count == 0 || group.join != .slash else { return nil }
            total += group.count
            count += 1
        }
        return total == length && isPlausible(candidate.digits(ofFirst: count)) ? count : nil
    }

    /// `2020 2021 2022 2023`
    private static func areYears(_ candidate: NumberCandidate, _ count: Int) -> Bool {
        candidate.groups.prefix(count).allSatisfy { $0.count == 4 && (1900...2099).contains(candidate.value($0)) }
    }
}
