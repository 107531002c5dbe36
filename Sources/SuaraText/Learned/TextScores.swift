import Glibc
import SuaraModel

/// The scores of one text for every label of the heads asked for, and what they are made of.
struct TextScores {
    /// A feature that has weights, and the words that share them.
    struct Hit {
        let row: Int32
        let factor: Float
        let first: Int32
        let second: Int32
    }

    let text: NormalizedText
    let cues: JudgingCues
    let terms: TopicTerms
    /// By column; a logit. The columns of the sentiment hold the mixture of both domains.
    private(set) var values: [Float]
    /// How surely the text speaks of a city's services, 0 … 1: what the city's part of the mixture weighs.
    private(set) var cityShare: Float = 0
    /// All features but the words that the vocabulary holds.
    private(set) var hits: [Hit] = []
    /// 1/√(number of words).
    let factor: Float

    /// - Parameter columns: what is asked for; the other scores stay 0.
    init(_ text: NormalizedText, lexicon: Lexicon, columns: ScoredColumns = .all) {
        self.text = text
        cues = JudgingCues(text, table: lexicon.cues)
        terms = TopicTerms(text, table: lexicon.topics)
        factor = text.words.isEmpty ? 0 : 1 / Float(text.words.count).squareRoot()
        values = [Float](repeating: 0, count: Head.width)
        let model = lexicon.model
        hits = Self.hits(text, lexicon, model)
        for word in text.words where word.id >= 0 { model.add(word: word.id, to: &values, columns) }
        for hit in hits { model.add(row: hit.row, times: hit.factor, to: &values, columns) }
        for column in values.indices { values[column] = values[column] * factor + model.bias[column] }
        for (list, value) in listValues where value > 0 { model.add(list: list, times: Float(value), to: &values, columns) }
        mixDomains()
    }

    private static func hits(_ text: NormalizedText, _ lexicon: Lexicon, _ model: LinearModel) -> [Hit] {
        var hits: [Hit] = []
        hits.reserveCapacity(text.words.count)
        TextFeatures.visit(text, isNegator: lexicon.isNegator) { family, key, first, second in
            if family == .word, text.words[first].id >= 0 { return }
            let row = model.row(key)
            if row >= 0 { hits.append(Hit(row: row, factor: 1, first: Int32(first), second: Int32(second))) }
        }
        for (position, word) in text.words.enumerated() where word.id < 0 && text.tokens[word.token].kind == .word {
            let letters = text.folded[text.tokens[word.token].folded]
            let factor = Pieces.factor(letters.count)
            Pieces.visit(letters) { key, _, _ in
                let row = model.row(key)
                if row >= 0 { hits.append(Hit(row: row, factor: factor, first: Int32(position), second: Int32(position))) }
            }
        }
        return hits
    }

    private mutating func mixDomains() {
        let domain = Head.domain.columns.lowerBound
        cityShare = 1 / (1 + expf(values[domain] - values[domain + 1]))
        for (city, general) in zip(Head.sentiment.columns, Head.generalSentiment.columns) {
            values[city] = cityShare * values[city] + (1 - cityShare) * values[general]
        }
    }

    /// What the lists say, by list.
    var listValues: [(list: Int, value: Double)] {
        [
            (ListFeature.positive, ListFeature.value(cues.praise, half: ListFeature.judgementHalf)),
            (ListFeature.negative, ListFeature.value(cues.blame, half: ListFeature.judgementHalf)),
        ] + terms.sums.map { (ListFeature.topic($0.topic), ListFeature.value($0.weight, half: ListFeature.topicHalf)) }
    }
}
