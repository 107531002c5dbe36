import Glibc
import SuaraModel

/// The scores of one text for every label of the heads asked for, and what they are made of.
struct TextScores {
    let text: NormalizedText
    let cues: JudgingCues
    let terms: TopicTerms
    /// By column; a logit. The columns of the sentiment hold the mixture of both domains.
    private(set) var values: [Float]
    /// How surely the text speaks of a city's services, 0 … 1: what the city's part of the mixture weighs.
    private(set) var cityShare: Float = 0
    /// 1/√(number of words).
    let factor: Float
    private let lexicon: Lexicon

    /// - Parameter columns: of the heads that are asked for; the others' scores stay at their bias.
    init(_ text: NormalizedText, lexicon: Lexicon, columns: Range<Int> = 0..<Head.width) {
        self.text = text
        self.lexicon = lexicon
        cues = JudgingCues(text, table: lexicon.cues)
        terms = TopicTerms(text, table: lexicon.topics)
        factor = text.words.isEmpty ? 0 : 1 / Float(text.words.count).squareRoot()
        values = [Float](repeating: 0, count: Head.width)
        let model = lexicon.model
        for position in text.words.indices { addWord(position, model, columns) }
        TextFeatures.visit(text, isNegator: lexicon.isNegator) { family, key, _, _ in
            guard family != .word, let row = model.row(key) else { return }
            model.add(row: row, to: &values, columns: columns)
        }
        for column in columns { values[column] = values[column] * factor + model.bias[column] }
        for (list, value) in listValues where value > 0 { model.add(list: list, times: Float(value), to: &values, columns: columns) }
        mixDomains()
    }

    private mutating func mixDomains() {
        let domain = Head.domain.columns.lowerBound
        cityShare = 1 / (1 + expf(values[domain] - values[domain + 1]))
        for (city, general) in zip(Head.sentiment.columns, Head.generalSentiment.columns) {
            values[city] = cityShare * values[city] + (1 - cityShare) * values[general]
        }
    }

    private mutating func addWord(_ position: Int, _ model: LinearModel, _ columns: Range<Int>) {
        let word = text.words[position]
        guard word.id == Vocabulary.unknown else { return model.add(word: word.id, to: &values, columns: columns) }
        let token = text.tokens[word.token]
        model.visitUnlisted(word, text.folded[token.folded], isWord: token.kind == .word) { row, factor in
            model.add(row: row, times: factor, to: &values, columns: columns)
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
