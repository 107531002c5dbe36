/// The judging terms of a text, each changed by what stands around it.
///
/// A cue's weight is the lexicon's weight × −0.8 for each negator × intensifiers × 0.5 before the last
/// contrast word × emphasis × ``Repetition``.
struct JudgingCues {
    /// A denied word says less than its opposite would.
    static let negation = -0.8

    /// One term where it stands.
    struct Cue {
        let words: Range<Int>
        let weight: Double
        /// The lexicon's reason and what changed the weight.
        let reason: String
    }

    let all: [Cue]
    /// The sum of the praising weights.
    let praise: Double
    /// The sum of the blaming weights, as a number of 0 or more.
    let blame: Double

    init(_ text: NormalizedText, table: PhraseTable<SentimentCue>) {
        let context = CueContext(text: text, matches: table.matches(in: text))
        var repetition = Repetition()
        all = context.matches.enumerated().compactMap { index, match in
            guard let tone = match.meaning.tone, let share = repetition.share(of: match.term) else { return nil }
            return Self.cue(tone, share: share, at: index, in: context)
        }
        praise = all.reduce(0) { $0 + max($1.weight, 0) }
        blame = all.reduce(0) { $0 + max(-$1.weight, 0) }
    }

    private static func cue(_ tone: SentimentCue.Tone, share: Double, at index: Int, in context: CueContext) -> Cue {
        var weight = tone.weight * share
        var reasons = [tone.reason]
        func apply(_ factor: Double, _ reason: String) {
            weight *= factor
            if factor != 1 { reasons.append(reason) }
        }
        for _ in 0..<context.negators(of: index) { apply(negation, "negated") }
        let intensity = context.intensity(of: index)
        apply(intensity, intensity > 1 ? "intensified" : "weakened")
        apply(context.clauseWeight(of: index), "before a contrast")
        apply(context.emphasis(of: index), "emphasised")
        if share < 1 { reasons.append("repeated") }
        return Cue(words: context.matches[index].words, weight: weight, reason: reasons.joined(separator: ", "))
    }
}
