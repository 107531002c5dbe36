import SuaraModel

/// From the scores of a text to the answers.
struct Judge {
    /// From here on an allegation is the topic even where another is likelier: it is hidden from the unit
    /// that it accuses, and must not become visible because it also names the service.
    static let leastAllegation = 0.35
    /// So many pieces of evidence are kept with an answer, the heaviest; ``Reader/explain(_:)`` gives all.
    static let keptEvidence = 8
    /// Contributions that say less are not kept.
    static let leastEvidence = 0.01
    /// Other labels that are less likely are not named.
    static let leastCandidate = 0.05

    let scores: TextScores
    let lexicon: Lexicon

    var classification: Classification {
        let topic = topic
        return Classification(
            sentiment: topic.label == .spam ? .spam(confidence: topic.confidence) : sentiment,
            topic: topic,
            kind: answer(.kind), urgency: answer(.urgency), element: answer(.element), abusive: abusive, version: lexicon.version)
    }

    private func probabilities(_ head: Head) -> Probabilities { Probabilities(scores.values[head.columns]) }

    /// A text without a word or an emoji that means something says nothing.
    private var saysNothing: Bool {
        !scores.text.tokens.contains { $0.kind == .word } && scores.cues.all.isEmpty && scores.terms.all.isEmpty
    }

    /// The likeliest label if it is likely enough.
    private func label(_ head: Head, _ probabilities: Probabilities) -> Int? {
        guard lexicon.model.heads.contains(head), !saysNothing, let best = probabilities.best else { return nil }
        return probabilities.values[best] >= Double(lexicon.model.least[head.columns.lowerBound + best]) ? best : nil
    }

    var sentiment: SentimentAnswer {
        guard !saysNothing else { return .abstention }
        let probabilities = probabilities(.sentiment)
        let (negative, positive) = (probabilities.values[0], probabilities.values[2])
        let label = label(.sentiment, probabilities)
        return SentimentAnswer(
            label: label.map { Sentiment.allCases[$0] }, score: positive - negative,
            confidence: label.map { probabilities.values[$0] } ?? 0,
            evidence: Attribution(scores, lexicon: lexicon, .sentiment(scores)).strongest(Self.keptEvidence, from: Self.leastEvidence))
    }

    private var topic: TopicAnswer {
        guard !saysNothing else { return TopicAnswer(label: nil, confidence: 0, candidates: [], evidence: []) }
        let probabilities = probabilities(.topic)
        let topics = Array(zip(Topic.allCases, probabilities.values))
        let label = Self.topic(topics, least: lexicon.model.least[Head.topic.columns])
        let candidates = topics.filter { $0.0 != label && $0.1 >= Self.leastCandidate }.sorted {
            ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue)
        }
        let evidence = label.map { topic in
            Attribution(scores, lexicon: lexicon, .topic(topic)).strongest(Self.keptEvidence, from: Self.leastEvidence) { $0.weight > 0 }
        }
        return TopicAnswer(
            label: label, confidence: topics.first { $0.0 == label }?.1 ?? 0,
            candidates: candidates.map { TopicCandidate(topic: $0.0, confidence: $0.1) },
            evidence: evidence ?? [])
    }

    /// An allegation where it is likely enough; else the likeliest of the others if it is likely enough and
    /// does not tie: a text that says next to nothing is no allegation.
    private static func topic(_ topics: [(Topic, Double)], least: ArraySlice<Float>) -> Topic? {
        if let allegation = topics.first(where: { $0.0.isAllegation && $0.1 >= leastAllegation }) { return allegation.0 }
        let others = zip(topics, least).filter { !$0.0.0.isAllegation }
        guard let best = others.max(by: { $0.0.1 < $1.0.1 }), best.0.1 >= Double(best.1) else { return nil }
        return others.contains { $0.0.0 != best.0.0 && best.0.1 - $0.0.1 < 1e-6 } ? nil : best.0.0
    }

    private func answer<Label: RawRepresentable>(_ head: Head) -> LabelAnswer<Label> where Label.RawValue == String {
        let probabilities = probabilities(head)
        guard let best = label(head, probabilities) else { return LabelAnswer(label: nil, confidence: 0) }
        return LabelAnswer(label: Label(rawValue: head.labels[best]), confidence: probabilities.values[best])
    }

    private var abusive: LabelAnswer<Bool> {
        let probabilities = probabilities(.abusive)
        return label(.abusive, probabilities).map { LabelAnswer(label: $0 == 1, confidence: probabilities.values[$0]) }
            ?? LabelAnswer(label: nil, confidence: 0)
    }
}

extension Attribution.Direction {
    /// How far praise is above blame, in the mixture of the two domains.
    static func sentiment(_ scores: TextScores) -> Self {
        let (city, general) = (Head.sentiment.columns, Head.generalSentiment.columns)
        let share = scores.cityShare
        return Self(columns: [
            (city.upperBound - 1, share), (city.lowerBound, -share), (general.upperBound - 1, 1 - share), (general.lowerBound, share - 1),
        ])
    }

    static func topic(_ topic: Topic) -> Self { .label(Topic.allCases.firstIndex(of: topic)!, of: .topic) }

    static func label(_ label: Int, of head: Head) -> Self { Self(columns: [(head.columns.lowerBound + label, 1)]) }
}

extension SentimentAnswer {
    static let abstention = SentimentAnswer(label: nil, score: 0, confidence: 0, evidence: [])

    /// Advertising says nothing about the city, however it praises itself.
    static func spam(confidence: Double) -> SentimentAnswer {
        SentimentAnswer(label: .neutral, score: 0, confidence: confidence, evidence: [])
    }
}
