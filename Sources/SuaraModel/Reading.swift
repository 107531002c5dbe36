/// One text as the reader understood it: what may be stored, its words, and what they say.
package struct Reading: Hashable, Sendable {
    /// The text with personal numbers masked byte for byte, so that spans keep their place.
    package var text: String
    /// Normalised words in order. One token of the text may give several words (`katek` is `tidak ada`):
    /// they then share its span.
    package var words: [Word]
    package var classification: Classification

    package init(text: String, words: [Word], classification: Classification) {
        self.text = text
        self.words = words
        self.classification = classification
    }
}

package struct Word: Hashable, Sendable {
    /// Lower case, standard spelling.
    package var text: String
    /// Half-open byte range of the UTF-8 text the word came from.
    package var span: Range<Int>

    package init(text: String, span: Range<Int>) {
        self.text = text
        self.span = span
    }
}
