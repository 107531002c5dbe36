import Testing

@testable import suara_lab

@Suite struct ScoreboardTests {
    private var board = Scoreboard(labels: ["a", "b"])

    @Test("An abstention counts as wrong and lowers the coverage; F1 is the harmonic mean")
    mutating func counts() {
        for _ in 0..<6 { board.add(right: "a", answer: "a", confidence: 0.9) }
        for _ in 0..<2 { board.add(right: "a", answer: "b", confidence: 0.6) }
        for _ in 0..<2 { board.add(right: "b", answer: nil, confidence: 0) }
        #expect(board.total == 10 && board.accuracy == 0.6 && board.coverage == 0.8)
        #expect(board.precision(0) == 1 && board.recall(0) == 0.75)
        #expect((board.f1(0) - 6.0 / 7).magnitude < 1e-12 && board.f1(1) == 0)
        #expect((board.macroF1 - 3.0 / 7).magnitude < 1e-12)
        // Six at 0.9 that are right and two at 0.6 that are wrong.
        #expect((board.calibrationError - (6 * 0.1 + 2 * 0.6) / 8).magnitude < 1e-12)
    }

    @Test("A label that never occurs does not count in the mean")
    mutating func absent() {
        board.add(right: "a", answer: "a", confidence: 1)
        #expect(board.macroF1 == 1)
    }
}
