import SuaraModel
import Testing

@testable import SuaraStore

struct AnswerRecordTests {
    @Test func `evidence and candidates survive the database`() async throws {
        var item = try judged()
        item.classification.sentiment.evidence = [Evidence(span: 0..<5, weight: -0.8, reason: "\"negated\" praise\n")]
        item.classification.topic.evidence = [Evidence(span: 6..<6, weight: 0.1, reason: "")]
        item.classification.topic.candidates = [TopicCandidate(topic: .graft, confidence: 0.1 + 0.2)]
        item.link.candidates = [UnitCandidate(id: "pupr", confidence: 1.0 / 3, reasons: ["a", "b"])]
        try await withStore { store in
            try await store.fates([item])
            let stored = try #require(try await store.submissions(SubmissionQuery()).first)
            #expect(stored.classification == item.classification)
            #expect(stored.link == item.link)
        }
    }

    @Test func `text that is no record is an error`() {
        #expect(throws: (any Error).self) { try AnswerRecord(json: "{}") }
        #expect(throws: (any Error).self) { try AnswerRecord(json: "") }
    }
}
