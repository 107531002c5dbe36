package import SuaraModel

// The answers of the classifier and the linker, as they stand in JSON. A null label or id is an abstention.

package struct SentimentShape: Hashable, Codable, Sendable {
    @Nullable package var label: String?
    package var score: Double
    package var confidence: Double
    package var evidence: [EvidenceShape]

    package init(_ answer: SentimentAnswer) {
        label = answer.label?.rawValue
        score = answer.score
        confidence = answer.confidence
        evidence = answer.evidence.map(EvidenceShape.init)
    }
}

package struct TopicShape: Hashable, Codable, Sendable {
    @Nullable package var label: String?
    package var confidence: Double
    package var candidates: [Candidate]
    package var evidence: [EvidenceShape]

    package struct Candidate: Hashable, Codable, Sendable {
        package var label: String
        package var confidence: Double
    }

    package init(_ answer: TopicAnswer) {
        label = answer.label?.rawValue
        confidence = answer.confidence
        candidates = answer.candidates.map { Candidate(label: $0.topic.rawValue, confidence: $0.confidence) }
        evidence = answer.evidence.map(EvidenceShape.init)
    }
}

package struct UnitShape: Hashable, Codable, Sendable {
    @Nullable package var id: String?
    @Nullable package var name: String?
    package var confidence: Double
    package var candidates: [Candidate]

    package struct Candidate: Hashable, Codable, Sendable {
        package var id: String
        package var confidence: Double
        package var reasons: [String]
    }

    package init(_ link: UnitLink, name: String?) {
        id = link.unit?.rawValue
        self.name = name
        confidence = link.confidence
        candidates = link.candidates.map { Candidate(id: $0.id.rawValue, confidence: $0.confidence, reasons: $0.reasons) }
    }
}

package struct EvidenceShape: Hashable, Codable, Sendable {
    /// Half-open byte range of the UTF-8 text: `[start, end]`.
    package var span: [Int]
    package var weight: Double
    package var reason: String

    package init(_ evidence: Evidence) {
        span = [evidence.span.lowerBound, evidence.span.upperBound]
        weight = evidence.weight
        reason = evidence.reason
    }
}
