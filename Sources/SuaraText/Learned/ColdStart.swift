import SuaraModel

/// What the lists alone say, for a city that begins without learned weights.
extension HeadWeights {
    /// Nil for heads that no list speaks of.
    static func listsOnly(_ head: Head) -> HeadWeights? {
        switch head {
        case .sentiment, .generalSentiment:
            // Sums below 0.56 (a polite "terima kasih", a lamp that is "mati") stay neutral.
            HeadWeights(
                head: head, bias: [0, 1.3, 0], least: [0, 0, 0], scale: [0, 0, 0],
                lists: [("positive", [-6, 0, 6]), ("negative", [6, 0, -6])], features: [], weights: [])
        case .topic:
            // A text without any term is an abstention, and so is one whose terms tie.
            HeadWeights(
                head: head, bias: head.labels.map { _ in 0 }, least: head.labels.map { _ in 0.1 }, scale: head.labels.map { _ in 0 },
                lists: head.labels.enumerated().map { row, name in (name, head.labels.indices.map { $0 == row ? 8 : 0 }) },
                features: [], weights: [])
        case .domain, .kind, .urgency, .element, .abusive: nil
        }
    }
}
