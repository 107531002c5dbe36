import Glibc

/// The probabilities of one head's labels.
struct Probabilities {
    /// In the order of the head's labels.
    let values: [Double]

    /// The softmax of the scores.
    init(_ scores: ArraySlice<Float>) {
        let highest = scores.max() ?? 0
        let powers = scores.map { exp(Double($0 - highest)) }
        let sum = powers.reduce(0, +)
        values = powers.map { $0 / sum }
    }

    /// The likeliest label; nil where two tie.
    var best: Int? {
        guard let best = values.indices.max(by: { values[$0] < values[$1] }) else { return nil }
        return values.indices.contains { $0 != best && values[best] - values[$0] < 1e-6 } ? nil : best
    }
}
