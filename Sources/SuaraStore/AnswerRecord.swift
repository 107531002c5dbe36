internal import Foundation
import SuaraModel

/// The part of a judgement that is looked at but never searched: evidence and candidates, kept as JSON
/// in `submission.answer`.
struct AnswerRecord: Codable {
    var sentimentConfidence: Double
    var sentimentEvidence: [Evidence]
    var topicConfidence: Double
    var topicCandidates: [Candidate]
    var topicEvidence: [Evidence]
    var unitConfidence: Double
    var unitCandidates: [UnitCandidate]

    struct Candidate: Codable {
        var topic: Topic
        var confidence: Double
    }

    init(_ item: JudgedSubmission) {
        let (sentiment, topic) = (item.classification.sentiment, item.classification.topic)
        sentimentConfidence = sentiment.confidence
        sentimentEvidence = sentiment.evidence
        topicConfidence = topic.confidence
        topicCandidates = topic.candidates.map { Candidate(topic: $0.topic, confidence: $0.confidence) }
        topicEvidence = topic.evidence
        unitConfidence = item.link.confidence
        unitCandidates = item.link.candidates
    }

    func json() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }

    init(json: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(json.utf8)) }
}
