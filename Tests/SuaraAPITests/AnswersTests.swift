import SuaraAPI
import SuaraModel
import Testing

struct AnswersTests {
    private let evidence = Evidence(span: 12..<24, weight: -0.8, reason: "negated praise")

    @Test func `sentiment is written with its evidence`() throws {
        let shape = SentimentShape(SentimentAnswer(label: .negative, score: -0.71, confidence: 0.93, evidence: [evidence]))
        #expect(
            try json(shape)
                == #"{"confidence":0.93,"evidence":[{"reason":"negated praise","span":[12,24],"weight":-0.8}],"label":"negative","score":-0.71}"#
        )
        #expect(try survives(shape))
    }

    @Test func `topic is written with the label of the vocabulary and its rivals`() throws {
        let answer = TopicAnswer(
            label: .civilRegistry, confidence: 0.88, candidates: [TopicCandidate(topic: .staffConduct, confidence: 0.07)],
            evidence: [evidence])
        let shape = TopicShape(answer)
        #expect(shape.label == "kependudukan" && shape.candidates.map(\.label) == ["pelayanan-petugas"])
        #expect(try names(shape) == ["candidates", "confidence", "evidence", "label"])
        #expect(try survives(shape))
    }

    @Test func `unit is written with its name and the reasons`() throws {
        let link = UnitLink(
            unit: "disdukcapil", confidence: 0.9,
            candidates: [UnitCandidate(id: "disdukcapil", confidence: 0.9, reasons: [#"alias "dukcapil""#])])
        let shape = UnitShape(link, name: "Dinas Dukcapil")
        #expect(
            try json(shape)
                == #"{"candidates":[{"confidence":0.9,"id":"disdukcapil","reasons":["alias \"dukcapil\""]}],"confidence":0.9,"id":"disdukcapil","name":"Dinas Dukcapil"}"#
        )
        #expect(try survives(shape))
    }

    @Test func `an abstention is null`() throws {
        #expect(try json(UnitShape(.none, name: nil)) == #"{"candidates":[],"confidence":0,"id":null,"name":null}"#)
        let sentiment = SentimentShape(SentimentAnswer(label: nil, score: 0, confidence: 0, evidence: []))
        #expect(try json(sentiment) == #"{"confidence":0,"evidence":[],"label":null,"score":0}"#)
        let topic = TopicShape(TopicAnswer(label: nil, confidence: 0, candidates: [], evidence: []))
        #expect(try json(topic) == #"{"candidates":[],"confidence":0,"evidence":[],"label":null}"#)
        #expect(try survives(sentiment) && survives(topic))
    }
}
