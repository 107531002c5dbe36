import SuaraModel

/// One question that the model answers, with its labels in the order of their columns.
package enum Head: String, CaseIterable, Sendable {
    /// Of texts about a city's services.
    case sentiment
    /// Of any other text: reviews, tweets, news.
    case generalSentiment = "sentiment-general"
    /// Which of the two a text is.
    case domain
    case topic, kind, urgency, element, abusive

    /// What people are asked to label, and what is answered.
    package static let answered: [Head] = [.sentiment, .topic, .kind, .urgency, .element, .abusive]

    /// Stands for "none of them" where a text may have no label.
    package static let none = "none"

    package var labels: [String] {
        switch self {
        case .sentiment, .generalSentiment: Sentiment.allCases.map(\.rawValue)
        case .domain: ["general", "city"]
        case .topic: Topic.allCases.map(\.rawValue)
        case .kind: Kind.allCases.map(\.rawValue) + [Self.none]
        case .urgency: Urgency.allCases.map(\.rawValue)
        case .element: ServiceElement.allCases.map(\.rawValue) + [Self.none]
        case .abusive: ["no", "yes"]
        }
    }

    /// The columns of the head in a row of weights.
    package var columns: Range<Int> { Self.layout[self]! }

    private static let layout: [Head: Range<Int>] = {
        var next = 0
        var columns: [Head: Range<Int>] = [:]
        for head in allCases {
            columns[head] = next..<(next + head.labels.count)
            next += head.labels.count
        }
        return columns
    }()

    /// Of all heads together, rounded up to a whole number of vectors of four.
    static let width = (allCases.map(\.labels.count).reduce(0, +) + 3) & ~3
}
