import SuaraModel
import Testing

@testable import SuaraText

struct TopicScorerTests {
    private func answer(_ text: String) throws -> TopicAnswer { try InlineLexicon().reader().read(text).classification.topic }

    @Test("The heaviest topic is the label; the others are candidates with their shares")
    func ranks() throws {
        let answer = try answer("Jalan rusak dan lampu jalan")
        #expect(answer.label == .roads)
        #expect((answer.confidence - 3 / 5.5).magnitude < 1e-12)
        #expect(answer.candidates.map(\.topic) == [.streetLighting])
        #expect((answer.candidates[0].confidence - 2.5 / 5.5).magnitude < 1e-12)
    }

    @Test("The evidence is the label's own, in the order of the text")
    func evidence() throws {
        let answer = try answer("jalan, lampu jalan, jalan rusak")
        #expect(
            answer.evidence == [
                Evidence(span: 0..<5, weight: 1, reason: "term \"jalan\""),
                Evidence(span: 20..<31, weight: 3, reason: "term \"jalan rusak\""),
            ])
    }

    @Test("Repeating a word counts less each time")
    func repetition() throws {
        let answer = try answer("jalan jalan jalan jalan jalan jalan")
        #expect(answer.evidence.map(\.weight) == [1, 0.5, 1.0 / 3, 0.25])
    }

    @Test("No evidence is an abstention")
    func nothing() throws {
        #expect(try answer("halo") == TopicAnswer(label: nil, confidence: 0, candidates: [], evidence: []))
    }

    @Test("A tie is an abstention that names both")
    func tie() throws {
        var lexicon = InlineLexicon()
        lexicon.topics = ["jalan|parit|1.5", "drainase-banjir|parit|1.5"]
        let answer = try lexicon.reader().read("parit").classification.topic
        #expect(answer.label == nil && answer.confidence == 0 && answer.evidence == [])
        #expect(answer.candidates.map(\.topic) == [.drainage, .roads])
    }

    @Test("One advertising word is no spam, and hides no other topic; enough of them are")
    func spam() throws {
        #expect(try answer("promo").label == nil)
        #expect(try answer("promo jalan").label == .roads)
        #expect(try answer("promo slot gacor jalan").label == .spam)
    }

    @Test("Spam is neutral whatever it praises")
    func spamSentiment() throws {
        let reading = try InlineLexicon().reader().read("slot gacor bagus sekali")
        #expect(reading.classification.sentiment == SentimentAnswer(label: .neutral, score: 0, confidence: 1, evidence: []))
    }
}
