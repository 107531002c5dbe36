/// What a household is known by: PLN customers (12 digits) and meters (11), PDAM connections (6–9), BPJS cards (13,
/// Presidential Regulation 82/2018), family cards (16, numbered as a NIK is), and land and building tax objects (NOP, 18,
/// Directorate General of Taxes KEP-533/PJ/2000).
enum CustomerNumber {
    /// NOP: area (2, 2, 3, 3), block, object, sort.
    private static let shapes = [[2, 2, 3, 3, 3, 4, 1]]
    private static let mostDigits = 18

    /// A shape that leaves no doubt without a word before it.
    static func grouped(_ candidate: NumberCandidate) -> Int? { candidate.matching(shapes) }

    static func groups(_ candidate: NumberCandidate, cue: NumberCue) -> Int? {
        grouped(candidate) ?? cue.groups(candidate, atMost: mostDigits)
    }
}
