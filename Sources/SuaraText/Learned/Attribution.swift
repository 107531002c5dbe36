import SuaraModel

/// What each place of a text added to a score: exact, as the score is a sum.
///
/// A word's own weight and that of its pieces count for the word; a pair's half for each of its words; a
/// negated word's half for the word and half for its negator; a list's value is shared among its terms by
/// their weights.
struct Attribution {
    /// The score looked at: a sum of columns, each times a factor.
    struct Direction {
        let columns: [(column: Int, factor: Float)]
    }

    private let scores: TextScores
    private let lexicon: Lexicon
    private let direction: Direction

    init(_ scores: TextScores, lexicon: Lexicon, _ direction: Direction) {
        self.scores = scores
        self.lexicon = lexicon
        self.direction = direction
    }

    var bias: Double { value { lexicon.model.bias[$0] } }

    /// What the lists and the learned weights added, in the order of the text.
    var items: [Evidence] {
        (learned + judging + topical).sorted { ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound) }
    }

    private func value(_ number: (Int) -> Float) -> Double {
        direction.columns.reduce(0) { $0 + Double(number($1.column) * $1.factor) }
    }

    private var learned: [Evidence] {
        let text = scores.text
        let model = lexicon.model
        var byToken = [Double](repeating: 0, count: text.tokens.count)
        for word in text.words where word.id >= 0 { byToken[word.token] += value { model.value(word: word.id, column: $0) } }
        for hit in scores.hits {
            let half = value { model.value(row: hit.row, column: $0) } * Double(hit.factor) / 2
            byToken[text.words[Int(hit.first)].token] += half
            byToken[text.words[Int(hit.second)].token] += half
        }
        return byToken.enumerated().filter { $0.element != 0 }.map { token, weight in
            Evidence(span: text.tokens[token].span, weight: weight * Double(scores.factor), reason: "learned" + spelling(ofToken: token))
        }
    }

    private var judging: [Evidence] {
        scores.cues.all.map { cue in
            let (list, sum) = cue.weight > 0 ? (ListFeature.positive, scores.cues.praise) : (ListFeature.negative, scores.cues.blame)
            let share = cue.weight.magnitude / sum * ListFeature.value(sum, half: ListFeature.judgementHalf)
            return evidence(cue.words, share * listWeight(list), cue.reason)
        }
    }

    private var topical: [Evidence] {
        scores.terms.all.map { term in
            let sum = scores.terms.sums.first { $0.topic == term.topic }?.weight ?? 0
            let share = term.weight / sum * ListFeature.value(sum, half: ListFeature.topicHalf)
            return evidence(term.words, share * listWeight(ListFeature.topic(term.topic)), "\(term.topic.rawValue): term \"\(term.term)\"")
        }
    }

    private func listWeight(_ list: Int) -> Double { value { lexicon.model.value(list: list, column: $0) } }

    private func evidence(_ words: Range<Int>, _ weight: Double, _ reason: String) -> Evidence {
        let tokens = Set(scores.text.words[words].map(\.token)).sorted()
        return Evidence(
            span: scores.text.span(words), weight: weight, reason: reason + tokens.map { spelling(ofToken: $0) }.joined())
    }

    /// `, dialect: saro = susah` where a token is read as other words than it is written.
    private func spelling(ofToken token: Int) -> String {
        let text = scores.text
        let words = text.words.filter { $0.token == token && $0.form >= 0 }
        guard let first = words.first else { return "" }
        let note = first.isGuess ? (first.isDialect ? "dialect" : "spelling") : lexicon.vocabulary.note(first.form)
        let written = String(decoding: text.folded[text.tokens[token].folded], as: UTF8.self)
        let standard = words.map { lexicon.vocabulary.words[Int($0.id)] }.joined(separator: " ")
        return note.isEmpty || written == standard ? "" : ", \(note): \(written) = \(standard)"
    }
}
