import SuaraModel

/// What the lists alone say, for a city that begins without learned weights.
extension ParsedWeights {
    /// Nothing for heads that no list speaks of.
    static func listsOnly(_ head: Head) -> ParsedWeights {
        var weights = ParsedWeights(head: head)
        switch head {
        case .sentiment, .generalSentiment:
            // Sums below 0.56 (a polite "terima kasih", a lamp that is "mati") stay neutral.
            weights.bias = [0, 1.3, 0]
            weights.lists = [
                List(number: ListFeature.positive, weights: [-6, 0, 6]), List(number: ListFeature.negative, weights: [6, 0, -6]),
            ]
        case .topic:
            // A text without any term is an abstention, and so is one whose terms tie.
            weights.least = head.labels.map { _ in 0.1 }
            weights.lists = Topic.allCases.enumerated().map { row, topic in
                List(number: ListFeature.topic(topic), weights: head.labels.indices.map { $0 == row ? 14 : 0 })
            }
        case .domain, .kind, .urgency, .element, .abusive: break
        }
        return weights
    }
}
