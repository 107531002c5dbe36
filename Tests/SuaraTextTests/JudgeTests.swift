import SuaraModel
import Testing

@testable import SuaraText

struct JudgeTests {
    private func topic(_ text: String) throws -> TopicAnswer { try InlineLexicon().reader().read(text).classification.topic }

    private func sentiment(_ text: String) throws -> SentimentAnswer {
        try InlineLexicon().reader().read(text).classification.sentiment
    }

    @Test("The heaviest topic is the label; likely others are candidates, the likeliest first")
    func ranks() throws {
        let answer = try topic("Jalan rusak dan lampu jalan")
        #expect(answer.label == .roads)
        #expect(answer.candidates.first?.topic == .streetLighting)
        #expect(answer.confidence > answer.candidates[0].confidence && answer.confidence < 1)
    }

    @Test("The evidence of a topic speaks for it, in the order of the text, each repetition less")
    func evidence() throws {
        let answer = try topic("jalan, lampu jalan, jalan rusak, jalan")
        #expect(answer.evidence.map(\.span) == [0..<5, 20..<31, 33..<38])
        #expect(answer.evidence.allSatisfy { $0.weight > 0 && $0.reason.hasPrefix("jalan: term") })
        #expect(answer.evidence[0].weight > answer.evidence[2].weight)
    }

    @Test("Without learned weights, no term and a tie are abstentions")
    func nothing() throws {
        #expect(try topic("halo").label == nil)
        var lexicon = InlineLexicon()
        lexicon.topics = ["jalan|parit|1.5", "drainase-banjir|parit|1.5"]
        let tie = try lexicon.reader().read("parit").classification.topic
        #expect(tie.label == nil && tie.confidence == 0 && tie.evidence == [])
        #expect(tie.candidates.map(\.topic).prefix(2) == [.drainage, .roads])
    }

    @Test("Advertising is neutral whatever it praises")
    func spam() throws {
        let reading = try InlineLexicon().reader().read("slot gacor promo bagus sekali").classification
        #expect(reading.topic.label == .spam)
        #expect(reading.sentiment.label == .neutral && reading.sentiment.score == 0 && reading.sentiment.evidence.isEmpty)
    }

    @Test("An allegation is the topic even where another is likelier")
    func allegation() throws {
        var lexicon = InlineLexicon()
        lexicon.topics += ["pungli-korupsi|pungli|2.8", "jalan|aspal|3"]
        let answer = try lexicon.reader().read("pungli di proyek aspal").classification.topic
        #expect(answer.label == .graft)
        #expect(answer.candidates.first?.topic == .roads)
    }

    @Test("Praise and blame give label and score; a contrast decides")
    func labels() throws {
        #expect(try sentiment("petugasnya ramah").label == .positive)
        #expect(try sentiment("petugasnya tidak ramah").label == .negative)
        #expect(try sentiment("bagus tapi buruk").label == .negative)
        #expect(try sentiment("entahlah").label == .neutral)
        #expect(try sentiment("😡").label == .negative)
        #expect(try sentiment("buruk").score < -0.5 && sentiment("bagus").score > 0.3)
    }

    @Test(
        "Without a letter and without a known emoji it abstains",
        arguments: ["", " ", "12345", "???", "🍜", "0812-3456-7890", "a@b.id", "\0"])
    func abstains(text: String) throws {
        #expect(try sentiment(text) == .abstention)
        #expect(try topic(text).label == nil)
    }
}
