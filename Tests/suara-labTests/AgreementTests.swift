import Testing

@testable import suara_lab

@Suite struct AgreementTests {
    private func agreement(_ counts: [(String, String, Int)]) -> Agreement {
        var agreement = Agreement()
        for (first, second, count) in counts { for _ in 0..<count { agreement.add(first, second) } }
        return agreement
    }

    @Test("Kappa of a table computed by hand: 45 and 25 agree of 100, 52 expected by chance")
    func kappa() {
        let agreement = agreement([("yes", "yes", 45), ("yes", "no", 15), ("no", "yes", 15), ("no", "no", 25)])
        #expect((agreement.observed - 0.7).magnitude < 1e-12)
        // Both say yes 60 times: 0.6² + 0.4² = 0.52; (0.70 − 0.52) / 0.48.
        #expect((agreement.kappa - 0.375).magnitude < 1e-12)
        #expect((agreement.kappaMargin - 1.96 * (0.7 * 0.3 / 100).squareRoot() / 0.48).magnitude < 1e-12)
        #expect(agreement.disagreements.map(\.count) == [15, 15])
    }

    @Test("Full agreement is 1, agreement by chance is 0, one label throughout is full agreement")
    func ends() {
        #expect(agreement([("a", "a", 3), ("b", "b", 4)]).kappa == 1)
        #expect(agreement([("a", "a", 1), ("a", "b", 1), ("b", "a", 1), ("b", "b", 1)]).kappa == 0)
        #expect(agreement([("a", "a", 5)]).kappa == 1)
        #expect(Agreement().observed == 0)
    }
}
