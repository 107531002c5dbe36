package import SuaraModel

/// Why one question about a text was answered as it was: bias + Σ weights of the items = score.
package struct Explanation: Sendable {
    package let head: Head
    /// Nil is an abstention.
    package let label: String?
    /// Each label's probability, the likeliest first.
    package let probabilities: [(label: String, probability: Double)]
    /// What the score stands for: for the sentiment ln(P(positive) / P(negative)); for the others the
    /// logit of the likeliest label.
    package let scored: String
    package let bias: Double
    /// In the order of the text.
    package let items: [Evidence]
    package let score: Double

    init(_ head: Head, label: String?, scores: TextScores, lexicon: Lexicon) {
        let probabilities = zip(head.labels, Probabilities(scores.values[head.columns]).values).map { (label: $0, probability: $1) }
        let ranked = probabilities.sorted { ($1.probability, $0.label) < ($0.probability, $1.label) }
        let best = head.labels.firstIndex(of: label ?? ranked[0].label) ?? 0
        let direction: Attribution.Direction = head == .sentiment ? .sentiment(scores) : .label(best, of: head)
        let attribution = Attribution(scores, lexicon: lexicon, direction)
        self.head = head
        self.label = label
        self.probabilities = ranked
        scored = head == .sentiment ? "ln(positive / negative)" : "logit of \(head.labels[best])"
        bias = attribution.bias
        items = attribution.items.filter { $0.weight != 0 }.map(attribution.evidence)
        let columns = head.columns
        score =
            head == .sentiment
            ? Double(scores.values[columns.upperBound - 1]) - Double(scores.values[columns.lowerBound])
            : Double(scores.values[columns.lowerBound + best])
    }
}
