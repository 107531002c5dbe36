import SuaraModel

/// The features of one text as a trainer sees them: the same that are weighed when a text is read.
package struct TrainingText: Sendable {
    package struct Feature: Sendable {
        /// The identity among all texts.
        package let key: UInt64
        package let family: FeatureFamily
        /// What the weight is multiplied with in this text.
        package var value: Float
        /// For ``TrainingText/name(of:)``.
        fileprivate let first: Int32
        fileprivate let second: Int32
    }

    /// One for each key, in the order of the text.
    package let features: [Feature]
    private let text: NormalizedText

    package init(_ text: String, lexicon: Lexicon) {
        let scores = TextScores(lexicon.normalize(Masking.mask(text)), lexicon: lexicon, columns: .sentiment)
        self.text = scores.text
        var collector = Collector(factor: scores.factor)
        let words = scores.text.words
        TextFeatures.visit(scores.text, isNegator: lexicon.isNegator) { family, key, first, second in
            collector.add(family, key, 1, first, second)
        }
        for (position, word) in words.enumerated() {
            let token = scores.text.tokens[word.token]
            guard token.kind == .word else { continue }
            let letters = scores.text.letters(of: word, vocabulary: lexicon.vocabulary)
            let share = Pieces.factor(letters.count)
            Pieces.visit(letters) { key, start, length in
                collector.add(.piece, key, share, position, start << 8 | length)
            }
        }
        for (list, value) in scores.listValues where value > 0 {
            collector.addList(list, Float(value))
        }
        features = collector.features
        names = lexicon.vocabulary
    }

    private let names: Vocabulary

    /// As a file of weights writes it.
    package func name(of feature: Feature) -> String {
        func word(_ position: Int32) -> String { text.name(of: text.words[Int(position)], vocabulary: names) }
        switch feature.family {
        case .word: return word(feature.first)
        case .negated: return word(feature.second)
        case .pair: return word(feature.first) + " " + word(feature.second)
        case .piece:
            let letters = text.letters(of: text.words[Int(feature.first)], vocabulary: names)
            return Pieces.name(letters, Int(feature.second) >> 8, Int(feature.second) & 0xFF)
        case .list: return ListFeature.names[Int(feature.first)]
        }
    }

    private struct Collector {
        var features: [Feature] = []
        private let factor: Float
        private var seen: [UInt64: Int] = [:]

        init(factor: Float) { self.factor = factor }

        mutating func add(_ family: FeatureFamily, _ key: TextHash, _ value: Float, _ first: Int, _ second: Int) {
            if let position = seen[key.value] {
                features[position].value += value * factor
            } else {
                seen[key.value] = features.count
                features.append(
                    Feature(
                        key: key.value, family: family, value: value * factor, first: Int32(first), second: Int32(second)))
            }
        }

        mutating func addList(_ list: Int, _ value: Float) {
            features.append(
                Feature(key: UInt64(list), family: .list, value: value, first: Int32(list), second: 0))
        }
    }
}

extension NormalizedText {
    /// The letters of the word in the spelling that its pieces are taken from.
    func letters(of word: NormalizedWord, vocabulary: Vocabulary) -> ArraySlice<UInt8> {
        word.id >= 0 ? Array(vocabulary.words[Int(word.id)].utf8)[...] : folded[tokens[word.token].folded]
    }

    func name(of word: NormalizedWord, vocabulary: Vocabulary) -> String {
        if word.id >= 0 { return vocabulary.words[Int(word.id)] }
        let token = tokens[word.token]
        return TokenClass.name(of: token) ?? String(decoding: folded[token.folded], as: UTF8.self)
    }
}

extension Lexicon {
    /// The words of the texts that deserve to be known as spelled: seen in `least` texts or more, and not a
    /// sound form of Baso Palembang of a word that is seen as often (`lamo` is read as `lama`).
    package func words(of texts: [String], least: Int) -> [(word: String, count: Int)] {
        var counts: [String: Int] = [:]
        for text in texts {
            let tokenized = Tokenizer.tokenize(Masking.mask(text))
            let words = Set(tokenized.tokens.filter { $0.kind == .word && !$0.folded.isEmpty }.map { tokenized.text(of: $0) })
            for word in words { counts[word, default: 0] += 1 }
        }
        let ranked = counts.filter { $0.value >= least && $0.key.utf8.count <= Pieces.longestWord }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (word: $0.key, count: $0.value) }
        var accepted: [(word: String, count: Int)] = []
        var known: Set<TextHash> = []
        func form(_ hash: TextHash) -> Form { known.contains(hash) ? Form(word: 0) : vocabulary.form(hash) }
        for (word, count) in ranked where !vocabulary.form(TextHash(word)).isKnown {
            if WordGuess(Array(word.utf8)[...], form: form).find()?.isDialect == true { continue }
            known.insert(TextHash(word))
            accepted.append((word, count))
        }
        return accepted
    }
}
