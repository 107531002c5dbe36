/// How far two annotators agree on the same texts.
struct Agreement {
    /// Each text's two labels.
    private(set) var pairs: [(String, String)] = []

    mutating func add(_ first: String, _ second: String) { pairs.append((first, second)) }

    /// The share of texts with the same label; 0 … 1.
    var observed: Double { share(pairs.count { $0.0 == $0.1 }) }

    /// The share that would agree by chance, if each annotator drew labels as often as they did.
    private var expected: Double {
        let first = Dictionary(grouping: pairs, by: \.0).mapValues { share($0.count) }
        let second = Dictionary(grouping: pairs, by: \.1).mapValues { share($0.count) }
        return first.reduce(0) { $0 + $1.value * (second[$1.key] ?? 0) }
    }

    /// Cohen's kappa, (observed − expected) / (1 − expected) (Cohen 1960, A Coefficient of Agreement for Nominal
    /// Scales): 1 is full agreement, 0 no better than chance. 1 where both gave one and the same label throughout.
    var kappa: Double { expected < 1 ? (observed - expected) / (1 - expected) : 1 }

    /// The distance from kappa to the ends of its 95 % interval: 1.96 √(o (1 − o) / (n (1 − e)²)), Cohen's own
    /// approximation.
    var kappaMargin: Double {
        guard !pairs.isEmpty, expected < 1 else { return 0 }
        return 1.96 * (observed * (1 - observed) / Double(pairs.count)).squareRoot() / (1 - expected)
    }

    /// What the two called differently, the most frequent first.
    var disagreements: [(first: String, second: String, count: Int)] {
        Dictionary(grouping: pairs.filter { $0.0 != $0.1 }, by: { "\($0.0)\t\($0.1)" })
            .map { (first: $0.value[0].0, second: $0.value[0].1, count: $0.value.count) }
            .sorted { ($1.count, $0.first, $0.second) < ($0.count, $1.first, $1.second) }
    }

    private func share(_ count: Int) -> Double { pairs.isEmpty ? 0 : Double(count) / Double(pairs.count) }
}
