import SuaraModel

/// From the weights of the evidence to a score, a label and a confidence.
enum SentimentScale {
    /// A sum of so much stands half-way to certainty.
    static let half = 2.0
    /// Scores nearer to 0 are neutral: one word of weight 0.5 (a polite "terima kasih", a lamp that is
    /// "mati") is no judgement, one of 0.6 is.
    static let neutralBand = 0.22

    /// s / (|s| + 2) for the sum s of the weights: −1 … +1, 0 without evidence.
    static func score(_ evidence: [Evidence]) -> Double {
        let sum = evidence.reduce(0) { $0 + $1.weight }
        return sum / (sum.magnitude + half)
    }

    static func label(_ score: Double) -> Sentiment {
        score.magnitude < neutralBand ? .neutral : score < 0 ? .negative : .positive
    }

    /// Not calibrated. For praise and blame the strength of the score; for neutral at most one half, as it
    /// often only means that no word was known, and less the nearer the score comes to a judgement.
    static func confidence(_ score: Double) -> Double {
        let strength = score.magnitude
        return strength < neutralBand ? 0.5 * (1 - strength / neutralBand) : strength
    }
}
