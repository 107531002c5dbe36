/// What the classifier answers for one text.
package struct Classification: Hashable, Sendable {
    package var sentiment: SentimentAnswer
    package var topic: TopicAnswer
    /// Digest of the lexicons that gave this answer.
    package var version: String

    package init(sentiment: SentimentAnswer, topic: TopicAnswer, version: String) {
        self.sentiment = sentiment
        self.topic = topic
        self.version = version
    }
}

package struct SentimentAnswer: Hashable, Sendable {
    /// Nil is an abstention.
    package var label: Sentiment?
    /// −1 (negative) … +1 (positive).
    package var score: Double
    /// 0 … 1. Not yet calibrated: it orders answers, it is not a probability.
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
    /// 0 … 1, the share of the label in all topics' evidence.
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
