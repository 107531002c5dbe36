/// What stands around a term that judges, and how that changes its weight.
struct CueContext {
    /// The farthest that a negator may reach, in words.
    static let longestScope = 10

    let text: NormalizedText
    let matches: [PhraseTable<SentimentCue>.Match]
    /// The place in ``matches`` of the last contrast word.
    private let lastContrast: Int?

    init(text: NormalizedText, matches: [PhraseTable<SentimentCue>.Match]) {
        self.text = text
        self.matches = matches
        lastContrast = matches.lastIndex { $0.meaning.isContrast }
    }

    /// How many negators reach the match: those in the same clause, not beyond a contrast word, whose
    /// scope covers the match's first word. An emoji is never denied.
    func negators(of index: Int) -> Int {
        let start = matches[index].words.lowerBound
        guard !text.isEmoji(start) else { return 0 }
        var count = 0
        for other in matches[..<index].reversed() {
            let distance = start - other.words.upperBound
            guard distance < Self.longestScope, !other.meaning.isContrast, isSameClause(other, matches[index]) else { break }
            if distance < other.meaning.negatedWords { count += 1 }
        }
        return count
    }

    /// The product of the intensifiers beside the match, kept within 0.3 … 2.5.
    func intensity(of index: Int) -> Double {
        guard !text.isEmoji(matches[index].words.lowerBound) else { return 1 }
        let product =
            intensity(of: index, from: matches[..<index].reversed(), ignoring: .after)
            * intensity(of: index, from: matches[(index + 1)...], ignoring: .before)
        return min(max(product, 0.3), 2.5)
    }

    /// An intensifier works on the nearest judging word only, adjacent or with one word between.
    private func intensity(
        of index: Int, from others: some Sequence<PhraseTable<SentimentCue>.Match>, ignoring ignored: SentimentCue.Intensifier.Position
    ) -> Double {
        let words = matches[index].words
        var product = 1.0
        var reached = 1
        for other in others {
            let distance = max(words.lowerBound - other.words.upperBound, other.words.lowerBound - words.upperBound)
            guard distance <= reached, other.meaning.tone == nil, !other.meaning.isContrast, isSameClause(other, matches[index]) else {
                break
            }
            guard let intensifier = other.meaning.intensifier, intensifier.position != ignored else { continue }
            product *= intensifier.factor
            // "amat sangat ramah": the second one stands in nobody's way.
            reached += other.words.count
        }
        return product
    }

    /// 0.5 before the last contrast word of the text, 1 after it.
    func clauseWeight(of index: Int) -> Double { lastContrast.map { index < $0 } ?? false ? 0.5 : 1 }

    /// 1.15 for a term in capitals, 1.15 for a clause that ends with `!!`, both multiplied.
    func emphasis(of index: Int) -> Double {
        let words = matches[index].words
        let isExclaimed = text.emphaticClauses.contains(text.clause(words.lowerBound))
        return (text.isShouted(words) ? 1.15 : 1) * (isExclaimed ? 1.15 : 1)
    }

    private func isSameClause(_ a: PhraseTable<SentimentCue>.Match, _ b: PhraseTable<SentimentCue>.Match) -> Bool {
        text.clause(a.words.lowerBound) == text.clause(b.words.lowerBound)
    }
}
