import SuaraText

/// How answers compare with labels, for one head. An abstention counts as wrong.
struct Scoreboard {
    let labels: [String]
    /// Right label, answer; the last column of answers is "none given".
    private(set) var counts: [[Int]]
    private var confidences: [(confidence: Double, isRight: Bool)] = []

    init(labels: [String]) {
        self.labels = labels
        counts = labels.map { _ in [Int](repeating: 0, count: labels.count + 1) }
    }

    mutating func add(right: String, answer: String?, confidence: Double) {
        guard let row = labels.firstIndex(of: right) else { return }
        counts[row][answer.flatMap { labels.firstIndex(of: $0) } ?? labels.count] += 1
        if answer != nil { confidences.append((confidence, right == answer)) }
    }

    var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }
    private var right: Int { labels.indices.reduce(0) { $0 + counts[$1][$1] } }
    var accuracy: Double { Double(right) / Double(max(total, 1)) }
    /// The part of the texts that got an answer.
    var coverage: Double { 1 - Double(counts.reduce(0) { $0 + $1[labels.count] }) / Double(max(total, 1)) }

    func precision(_ label: Int) -> Double { ratio(counts[label][label], counts.reduce(0) { $0 + $1[label] }) }
    func recall(_ label: Int) -> Double { ratio(counts[label][label], counts[label].reduce(0, +)) }

    func f1(_ label: Int) -> Double {
        let (p, r) = (precision(label), recall(label))
        return p + r > 0 ? 2 * p * r / (p + r) : 0
    }

    /// The mean of F1 over the labels that occur.
    var macroF1: Double {
        let present = labels.indices.filter { counts[$0].reduce(0, +) > 0 }
        return present.isEmpty ? 0 : present.reduce(0) { $0 + f1($1) } / Double(present.count)
    }

    /// Expected calibration error over ten bins of equal width (Guo et al. 2017): how far the confidences
    /// are from how often they are right.
    var calibrationError: Double {
        (0..<10).reduce(0) { sum, bin in
            let inside = confidences.filter { min(Int($0.confidence * 10), 9) == bin }
            guard !inside.isEmpty else { return sum }
            let confidence = inside.reduce(0) { $0 + $1.confidence } / Double(inside.count)
            let accuracy = Double(inside.count { $0.isRight }) / Double(inside.count)
            return sum + Double(inside.count) / Double(confidences.count) * (confidence - accuracy).magnitude
        }
    }

    private func ratio(_ a: Int, _ b: Int) -> Double { b == 0 ? 0 : Double(a) / Double(b) }
}
