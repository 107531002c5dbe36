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

    package var labels: [String] { Self.labels[self]! }

    private static let labels: [Head: [String]] = [
        .sentiment: Sentiment.allCases.map(\.rawValue), .generalSentiment: Sentiment.allCases.map(\.rawValue),
        .domain: ["general", "city"], .topic: Topic.allCases.map(\.rawValue), .kind: Kind.allCases.map(\.rawValue) + [none],
        .urgency: Urgency.allCases.map(\.rawValue), .element: ServiceElement.allCases.map(\.rawValue) + [none], .abusive: ["no", "yes"],
    ]

    /// The columns of the head in a row of weights.
    package var columns: Range<Int> { Self.layout[self]! }

    /// In the order of the cases.
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
