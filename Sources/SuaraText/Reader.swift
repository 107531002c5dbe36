package import SuaraModel

/// Reads citizens' texts with one version of the lexicons.
package struct Reader: Sendable {
    private let lexicon: Lexicon

    package init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// Masks, splits, spells and judges one text. Total: any text gives a reading, in time linear in its
    /// length, and the same text always the same. Spans are byte ranges of the text as given.
    package func read(_ text: String) -> Reading {
        let masked = Masking.mask(text)
        let normalized = NormalizedText(Tokenizer.tokenize(masked), wordbook: lexicon.wordbook)
        let topic = TopicScorer(table: lexicon.topics).score(normalized)
        let sentiment =
            topic.label == .spam
            ? SentimentAnswer.spam(confidence: topic.confidence) : SentimentScorer(table: lexicon.cues).score(normalized)
        return Reading(
            text: masked, words: normalized.modelWords,
            classification: Classification(sentiment: sentiment, topic: topic, version: lexicon.version))
    }
}
