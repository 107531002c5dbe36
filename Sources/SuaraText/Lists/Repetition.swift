/// How much each further occurrence of one term counts: 1, 1/2, 1/3, 1/4, then nothing. Shouting a word
/// ten times is not ten complaints, and no text can grow a list of evidence without end.
struct Repetition {
    /// Terms with their counts. Few texts have more than a handful, so that looking through all is fastest;
    /// from ``fewTerms`` on a table takes over, and the time stays linear.
    private var few: [(term: Int32, count: Int)] = []
    private var many: [Int32: Int] = [:]
    private static let fewTerms = 32

    /// The share of the next occurrence of a term; nil when it counts no more.
    mutating func share(of term: Int32) -> Double? {
        let count = next(term)
        return count <= 4 ? 1 / Double(count) : nil
    }

    private mutating func next(_ term: Int32) -> Int {
        if let known = few.firstIndex(where: { $0.term == term }) {
            few[known].count += 1
            return few[known].count
        }
        guard few.count == Self.fewTerms else {
            few.append((term, 1))
            return 1
        }
        many[term, default: 0] += 1
        return many[term, default: 0]
    }
}
