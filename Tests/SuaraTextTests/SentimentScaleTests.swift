import SuaraModel
import Testing

@testable import SuaraText

struct SentimentScaleTests {
    private func score(_ weights: Double...) -> Double {
        SentimentScale.score(weights.map { Evidence(span: 0..<1, weight: $0, reason: "") })
    }

    @Test("Scores grow with the sum and never reach one")
    func score() {
        #expect(score() == 0)
        #expect(score(2) == 0.5)
        #expect(score(-2, -4) == -0.75)
        #expect(score(1e9) < 1)
    }

    @Test(
        "One word of 0.5 is neutral, one of 0.6 is not",
        arguments: [(0.5, Sentiment.neutral), (0.6, .positive), (-0.5, .neutral), (-0.6, .negative)])
    func labels(weight: Double, label: Sentiment) {
        #expect(SentimentScale.label(score(weight)) == label)
    }

    @Test("Confidence rises with the strength of a judgement, and falls for neutral texts near one")
    func confidence() {
        #expect(SentimentScale.confidence(-0.9) == 0.9)
        #expect(SentimentScale.confidence(0) == 0.5)
        #expect(SentimentScale.confidence(0.1) < SentimentScale.confidence(0.05))
    }
}
