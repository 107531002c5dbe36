import SuaraModel

/// Which topic a text is about: the one whose terms weigh most in it.
struct TopicScorer {
    /// Advertising words occur in honest texts too ("ada promo pajak?"); less than this is no spam.
    static let leastSpam = 3.0
    /// From here on an allegation is the topic whatever else the text is about: it is hidden from the unit
    /// that it accuses, and must not become visible because it also names the service.
    static let leastAllegation = 2.5

    let table: PhraseTable<[TopicWeight]>

    /// A tie and a text without any term are abstentions.
    func score(_ text: NormalizedText) -> TopicAnswer {
        let evidence = evidence(text)
        let ranked = Self.ranked(evidence)
        let total = ranked.reduce(0) { $0 + $1.weight }
        let label = Self.label(ranked)
        let shares = ranked.map { TopicCandidate(topic: $0.topic, confidence: $0.weight / total) }
        return TopicAnswer(
            label: label,
            confidence: shares.first { $0.topic == label }?.confidence ?? 0,
            candidates: shares.filter { $0.topic != label },
            evidence: evidence.filter { $0.topic == label }.map(\.evidence))
    }

    private func evidence(_ text: NormalizedText) -> [(topic: Topic, evidence: Evidence)] {
        var repetition = Repetition()
        return table.matches(in: text).flatMap { match -> [(topic: Topic, evidence: Evidence)] in
            guard let share = repetition.share(of: match.term) else { return [] }
            let words = text.words[match.words].map(\.text).joined(separator: " ")
            return match.meaning.map { meaning in
                (meaning.topic, Evidence(span: text.span(match.words), weight: meaning.weight * share, reason: "term \"\(words)\""))
            }
        }
    }

    /// The topics with evidence, the heaviest first.
    private static func ranked(_ evidence: [(topic: Topic, evidence: Evidence)]) -> [TopicWeight] {
        var sums: [Topic: Double] = [:]
        for (topic, evidence) in evidence { sums[topic, default: 0] += evidence.weight }
        return TopicWeight.list(sums).sorted { ($1.weight, $0.topic.rawValue) < ($0.weight, $1.topic.rawValue) }
    }

    private static func label(_ ranked: [TopicWeight]) -> Topic? {
        let eligible = ranked.filter { $0.topic != .spam || $0.weight >= leastSpam }
        if let allegation = eligible.first(where: { $0.topic.isAllegation && $0.weight >= leastAllegation }) { return allegation.topic }
        guard let best = eligible.first else { return nil }
        let isTied = eligible.count > 1 && best.weight - eligible[1].weight < 1e-9
        return isTied ? nil : best.topic
    }
}
