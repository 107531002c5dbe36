/// What the classifier answers for one text.
package struct Classification: Hashable, Sendable {
    package var sentiment: SentimentAnswer
    package var topic: TopicAnswer
    /// A label of nil is none of the four, or an abstention.
    package var kind: LabelAnswer<Kind>
    package var urgency: LabelAnswer<Urgency>
    /// A label of nil: the text speaks of none.
    package var element: LabelAnswer<ServiceElement>
    /// Whether it insults or threatens a person.
    package var abusive: LabelAnswer<Bool>
    /// Digest of the lexicons that gave this answer.
    package var version: String

    package init(
        sentiment: SentimentAnswer, topic: TopicAnswer, kind: LabelAnswer<Kind> = .abstention,
        urgency: LabelAnswer<Urgency> = .abstention, element: LabelAnswer<ServiceElement> = .abstention,
        abusive: LabelAnswer<Bool> = .abstention, version: String
    ) {
        self.sentiment = sentiment
        self.topic = topic
        self.kind = kind
        self.urgency = urgency
        self.element = element
        self.abusive = abusive
        self.version = version
    }
}

/// The answer to a question that needs no evidence with it.
package struct LabelAnswer<Label: Hashable & Sendable>: Hashable, Sendable {
    package var label: Label?
    /// 0 … 1, the probability of the label; 0 without one.
    package var confidence: Double

    package init(label: Label?, confidence: Double) {
        self.label = label
        self.confidence = confidence
    }

    package static var abstention: Self { Self(label: nil, confidence: 0) }
}

package struct SentimentAnswer: Hashable, Sendable {
    /// Nil is an abstention.
    package var label: Sentiment?
    /// −1 (negative) … +1 (positive): P(positive) − P(negative).
    package var score: Double
    /// 0 … 1, the probability of the label; 0 without one.
    package var confidence: Double
    /// In the order of the text.
    package var evidence: [Evidence]

    package init(label: Sentiment?, score: Double, confidence: Double, evidence: [Evidence]) {
        self.label = label
        self.score = score
        self.confidence = confidence
        self.evidence = evidence
    }
}

package struct TopicAnswer: Hashable, Sendable {
    /// Nil is an abstention.
    package var label: Topic?
    /// 0 … 1, the probability of the label; 0 without one.
    package var confidence: Double
    /// The other topics with evidence, best first.
    package var candidates: [TopicCandidate]
    /// In the order of the text, for the label only.
    package var evidence: [Evidence]

    package init(label: Topic?, confidence: Double, candidates: [TopicCandidate], evidence: [Evidence]) {
        self.label = label
        self.confidence = confidence
        self.candidates = candidates
        self.evidence = evidence
    }
}

package struct TopicCandidate: Hashable, Sendable {
    package var topic: Topic
    package var confidence: Double

    package init(topic: Topic, confidence: Double) {
        self.topic = topic
        self.confidence = confidence
    }
}

/// Why: the bytes of the text that spoke, how much they counted, and the reason in words.
package struct Evidence: Hashable, Sendable, Codable {
    /// Half-open byte range of the UTF-8 text.
    package var span: Range<Int>
    package var weight: Double
    package var reason: String

    package init(span: Range<Int>, weight: Double, reason: String) {
        self.span = span
        self.weight = weight
        self.reason = reason
    }
}
