/// Bank accounts: ten digits at BCA, BNI, BSI and Bank Sumsel Babel, thirteen at Mandiri, fifteen at BRI, sixteen at
/// BTN, and up to twenty for virtual accounts (the banks' own guides; there is no common format and no check digit).
enum BankAccount {
    /// As printed on passbooks: BRI and Mandiri.
    private static let shapes = [[4, 2, 6, 2, 1], [3, 2, 7, 1]]
    private static let mostDigits = 20

    /// A shape that leaves no doubt without a word before it.
    static func grouped(_ candidate: NumberCandidate) -> Int? { candidate.matching(shapes) }

    static func groups(_ candidate: NumberCandidate, cue: NumberCue) -> Int? {
        grouped(candidate) ?? cue.groups(candidate, atMost: mostDigits)
    }
}
