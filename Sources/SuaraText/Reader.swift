package import SuaraModel

/// Reads citizens' texts with one version of the lexicons.
package struct Reader: Sendable {
    private let lexicon: Lexicon

    package init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// Masks, splits, spells and judges one text. Total: any text gives a reading, in time linear in its
    /// length, and the same text always the same. Spans are byte ranges of the text as given.
    package func read(_ text: String) -> Reading {
        let masked = Masking.mask(text)
        let normalized = lexicon.normalize(masked)
        let judge = Judge(scores: TextScores(normalized, lexicon: lexicon), lexicon: lexicon)
        return Reading(text: masked, words: normalized.modelWords(lexicon.vocabulary), classification: judge.classification)
    }

    /// The sentiment alone, without its evidence: for measuring, and for callers that need nothing else.
    package func sentiment(_ text: String) -> Sentiment? {
        let scores = TextScores(
            lexicon.normalize(text), lexicon: lexicon, columns: .sentiment)
        let values = scores.values[Head.sentiment.columns]
        let best = values.indices.max { values[$0] < values[$1] }
        return best.map { Sentiment.allCases[$0 - values.startIndex] }
    }

    /// All that led to each answer about a text, and the text as it was judged, with personal numbers masked.
    package func explain(_ text: String) -> (reading: Reading, explanations: [Explanation]) {
        let reading = read(text)
        let scores = TextScores(lexicon.normalize(reading.text), lexicon: lexicon)
        let answer = reading.classification
        let labels: [Head: String] = [
            .sentiment: answer.sentiment.label?.rawValue, .topic: answer.topic.label?.rawValue, .kind: answer.kind.label?.rawValue,
            .urgency: answer.urgency.label?.rawValue, .element: answer.element.label?.rawValue,
            .abusive: answer.abusive.label.map { $0 ? "yes" : "no" },
        ].compactMapValues(\.self)
        return (reading, Head.answered.map { Explanation($0, label: labels[$0], scores: scores, lexicon: lexicon) })
    }
}
