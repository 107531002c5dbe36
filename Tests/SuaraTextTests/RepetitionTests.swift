import Testing

@testable import SuaraText

struct RepetitionTests {
    @Test("Each occurrence counts less, the fifth no more, and terms are counted apart")
    func shares() {
        var repetition = Repetition()
        #expect((0..<6).map { _ in repetition.share(of: 7) } == [1, 0.5, 1.0 / 3, 0.25, nil, nil])
        #expect(repetition.share(of: 8) == 1)
    }
}
