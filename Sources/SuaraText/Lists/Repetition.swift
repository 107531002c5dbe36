/// How much each further occurrence of one term counts: 1, 1/2, 1/3, 1/4, then nothing. Shouting a word
/// ten times is not ten complaints, and no text can grow a list of evidence without end.
struct Repetition {
    private var seen: [Int32: Int] = [:]

    /// The share of the next occurrence of a term; nil when it counts no more.
    mutating func share(of term: Int32) -> Double? {
        let count = seen[term, default: 0] + 1
        seen[term] = count
        return count <= 4 ? 1 / Double(count) : nil
    }
}
