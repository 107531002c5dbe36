import SuaraModel

/// The terms of a text that tell its topic.
struct TopicTerms {
    /// One term where it stands, for one topic.
    struct Term {
        let words: Range<Int>
        let topic: Topic
        let weight: Double
        let term: String
    }

    let all: [Term]
    /// In the order of the topics' ids.
    let sums: [TopicWeight]

    init(_ text: NormalizedText, table: PhraseTable<TopicMeaning>) {
        var repetition = Repetition()
        all = table.matches(in: text).flatMap { match -> [Term] in
            guard let share = repetition.share(of: match.term) else { return [] }
            return match.meaning.weights.map {
                Term(words: match.words, topic: $0.topic, weight: $0.weight * share, term: match.meaning.term)
            }
        }
        var sums: [Topic: Double] = [:]
        for term in all { sums[term.topic, default: 0] += term.weight }
        self.sums = TopicWeight.list(sums)
    }
}

/// What a term of the topic list says.
struct TopicMeaning: Sendable {
    let term: String
    let weights: [TopicWeight]
}
