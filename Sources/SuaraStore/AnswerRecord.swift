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
    var kind: Label<Kind>
    var urgency: Label<Urgency>
    var element: Label<ServiceElement>
    var abusive: Label<Bool>
    var unitConfidence: Double
    var unitCandidates: [UnitCandidate]

    struct Label<Value: Codable & Hashable & Sendable>: Codable {
        var label: Value?
        var confidence: Double

        init(_ answer: LabelAnswer<Value>) { (label, confidence) = (answer.label, answer.confidence) }

        var answer: LabelAnswer<Value> { LabelAnswer(label: label, confidence: confidence) }
    }

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
        kind = Label(item.classification.kind)
        urgency = Label(item.classification.urgency)
        element = Label(item.classification.element)
        abusive = Label(item.classification.abusive)
        unitConfidence = item.link.confidence
        unitCandidates = item.link.candidates
    }

    func json() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }

    init(json: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(json.utf8)) }
}
