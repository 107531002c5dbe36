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
    /// One for each topic, in the order of the text.
    let sums: [TopicWeight]

    init(_ text: NormalizedText, table: PhraseTable<TopicMeaning>) {
        var repetition = Repetition()
        all = table.matches(in: text).flatMap { match -> [Term] in
            guard let share = repetition.share(of: match.term) else { return [] }
            return match.meaning.weights.map {
                Term(words: match.words, topic: $0.topic, weight: $0.weight * share, term: match.meaning.term)
            }
        }
        var sums: [TopicWeight] = []
        for term in all {
            if let known = sums.firstIndex(where: { $0.topic == term.topic }) {
                sums[known].weight += term.weight
            } else {
                sums.append(TopicWeight(topic: term.topic, weight: term.weight))
            }
        }
        self.sums = sums
    }
}

/// What a term of the topic list says.
struct TopicMeaning: Sendable {
    let term: String
    let weights: [TopicWeight]
}
