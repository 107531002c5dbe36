import SuaraModel

/// What a text expresses: the sum of its judging terms, each changed by what stands around it.
///
/// A contribution is the lexicon's weight × −0.8 for each negator × intensifiers × 0.5 before the last
/// contrast word × emphasis × ``Repetition``.
struct SentimentScorer {
    /// A denied word says less than its opposite would.
    static let negation = -0.8

    let table: PhraseTable<SentimentCue>

    /// Abstains where there is neither a letter nor an emoji with a meaning.
    func score(_ text: NormalizedText) -> SentimentAnswer {
        let evidence = evidence(text)
        guard !evidence.isEmpty || text.tokens.contains(where: { $0.kind == .word }) else { return .abstention }
        let score = SentimentScale.score(evidence)
        let label = SentimentScale.label(score)
        return SentimentAnswer(label: label, score: score, confidence: SentimentScale.confidence(score), evidence: evidence)
    }

    private func evidence(_ text: NormalizedText) -> [Evidence] {
        let context = CueContext(text: text, matches: table.matches(in: text))
        var repetition = Repetition()
        return context.matches.enumerated().compactMap { index, match in
            guard let tone = match.meaning.tone, let share = repetition.share(of: match.term) else { return nil }
            return Self.evidence(tone, share: share, at: index, in: context)
        }
    }

    private static func evidence(_ tone: SentimentCue.Tone, share: Double, at index: Int, in context: CueContext) -> Evidence {
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
        let span = context.text.span(context.matches[index].words)
        return Evidence(span: span, weight: weight, reason: reasons.joined(separator: ", "))
    }
}

extension SentimentAnswer {
    static let abstention = SentimentAnswer(label: nil, score: 0, confidence: 0, evidence: [])

    /// Advertising says nothing about the city, however it praises itself.
    static func spam(confidence: Double) -> SentimentAnswer {
        SentimentAnswer(label: .neutral, score: 0, confidence: confidence, evidence: [])
    }
}
