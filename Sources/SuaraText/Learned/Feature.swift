/// What the learned weights hang on.
package enum FeatureFamily: String, CaseIterable, Sendable {
    /// A word in standard spelling, or a mark or emoji.
    case word
    /// Two neighbours in one clause.
    case pair
    /// A word that a negator before it may reach.
    case negated
    /// Two to five letters of a word, its edges included (written `_`).
    case piece
    /// What the word lists say: `positive`, `negative`, or the id of a topic.
    case list
}

/// The identity of a feature in a table of weights.
enum FeatureKey {
    static func word(_ word: TextHash) -> TextHash { word }
    static func pair(_ first: TextHash, _ second: TextHash) -> TextHash { TextHash(first, second, domain: 1) }
    static func negated(_ word: TextHash) -> TextHash { TextHash(word, word, domain: 2) }

    /// The key of a row in a file of weights; nil where the name is no feature of the family.
    static func key(_ family: FeatureFamily, _ feature: some BidirectionalCollection<UInt8>) -> TextHash? {
        guard !feature.isEmpty else { return nil }
        switch family {
        case .word: return word(TextHash(feature))
        case .negated: return negated(TextHash(feature))
        case .piece: return Pieces.key(feature)
        case .pair:
            guard let space = feature.firstIndex(of: UInt8(ascii: " ")) else { return nil }
            return pair(TextHash(feature[..<space]), TextHash(feature[feature.index(after: space)...]))
        case .list: return nil
        }
    }
}

/// The features of a text, without pieces, which belong to words and not to texts.
struct TextFeatures {
    /// How many words a negator may reach.
    static let negatorReach = 3

    /// - Parameter body: the key, its family, and the one or two words that share its weight.
    @inline(__always)
    static func visit(
        _ text: NormalizedText, isNegator: (NormalizedWord) -> Bool, _ body: (FeatureFamily, TextHash, Int, Int) -> Void
    ) {
        var negator = -1
        var left = 0
        var clause = -1
        for position in text.words.indices {
            let word = text.words[position]
            let itsClause = text.tokens[word.token].clause
            let isSameClause = itsClause == clause
            clause = itsClause
            body(.word, FeatureKey.word(word.hash), position, position)
            if isSameClause {
                body(.pair, FeatureKey.pair(text.words[position - 1].hash, word.hash), position - 1, position)
            } else {
                left = 0
            }
            if left > 0 {
                body(.negated, FeatureKey.negated(word.hash), negator, position)
                left -= 1
            }
            if isNegator(word) { (negator, left) = (position, negatorReach) }
        }
    }
}
