import Foundation
import SuaraModel
import Testing

@testable import SuaraText

struct ExplanationTests {
    @Test("Bias and contributions add up to the score, for every question", arguments: ShippedLexicon.sentences)
    func adds(text: String) throws {
        let (reading, explanations) = try ShippedLexicon.reader.get().explain(text)
        #expect(explanations.map(\.head) == Head.answered)
        for explanation in explanations {
            let sum = explanation.items.reduce(explanation.bias) { $0 + $1.weight }
            #expect((sum - explanation.score).magnitude < 1e-3 * max(1, explanation.score.magnitude), "\(explanation.head)")
            #expect((explanation.probabilities.reduce(0) { $0 + $1.probability } - 1).magnitude < 1e-9)
            #expect(explanation.items.allSatisfy { !$0.span.isEmpty && $0.span.upperBound <= reading.text.utf8.count })
        }
    }

    @Test("The sentiment's score is the logarithm of praise over blame")
    func sentiment() throws {
        let explanation = try #require(try ShippedLexicon.reader.get().explain("pelayanannya buruk sekali").explanations.first)
        let probability = Dictionary(uniqueKeysWithValues: explanation.probabilities.map { ($0.label, $0.probability) })
        let expected = log(try #require(probability["positive"]) / #require(probability["negative"]))
        #expect((explanation.score - expected).magnitude < 1e-3)
        #expect(explanation.label == "negative")
    }

    @Test("The reason names the list, the rule and the spelling")
    func reasons() throws {
        let items = try #require(try ShippedLexicon.reader.get().explain("dak ramah petugasnyo, saro nian").explanations.first).items
        let reasons = items.map(\.reason)
        #expect(reasons.contains { $0.contains("negated") })
        #expect(reasons.contains { $0.contains("dialect: saro = susah") })
        #expect(reasons.contains { $0.hasPrefix("learned") })
    }
}
