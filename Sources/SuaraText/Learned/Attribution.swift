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

    /// One contribution, before anybody asks for its reason in words.
    struct Item {
        enum Origin {
            case learned(token: Int)
            case cue(Int)
            case term(Int)
        }

        let origin: Origin
        let span: Range<Int>
        let weight: Double
    }

    /// What the lists and the learned weights added, in the order of the text.
    var items: [Item] {
        (learned + judging + topical).sorted { ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound) }
    }

    /// The heaviest, in the order of the text.
    func strongest(_ count: Int, from least: Double, where isWanted: (Item) -> Bool = { _ in true }) -> [Evidence] {
        let told = items.filter { $0.weight.magnitude >= least && isWanted($0) }
        guard told.count > count else { return told.map(evidence) }
        let bar = told.map(\.weight.magnitude).sorted(by: >)[count - 1]
        return told.filter { $0.weight.magnitude >= bar }.prefix(count).map(evidence)
    }

    func evidence(_ item: Item) -> Evidence {
        Evidence(span: item.span, weight: item.weight, reason: reason(item))
    }

    private func value(_ number: (Int) -> Float) -> Double {
        direction.columns.reduce(0) { $0 + Double(number($1.column) * $1.factor) }
    }

    private var learned: [Item] {
        let text = scores.text
        let model = lexicon.model
        var byToken = [Double](repeating: 0, count: text.tokens.count)
        for word in text.words where word.id >= 0 { byToken[word.token] += value { model.value(word: word.id, column: $0) } }
        for hit in scores.hits {
            let half = value { model.value(row: hit.row, column: $0) } * Double(hit.factor) / 2
            byToken[text.words[Int(hit.first)].token] += half
            byToken[text.words[Int(hit.second)].token] += half
        }
        var items: [Item] = []
        items.reserveCapacity(byToken.count)
        for (token, weight) in byToken.enumerated() where weight != 0 {
            items.append(Item(origin: .learned(token: token), span: text.tokens[token].span, weight: weight * Double(scores.factor)))
        }
        return items
    }

    private var judging: [Item] {
        scores.cues.all.enumerated().map { index, cue in
            let (list, sum) = cue.weight > 0 ? (ListFeature.positive, scores.cues.praise) : (ListFeature.negative, scores.cues.blame)
            let share = cue.weight.magnitude / sum * ListFeature.value(sum, half: ListFeature.judgementHalf)
            return Item(origin: .cue(index), span: scores.text.span(cue.words), weight: share * listWeight(list))
        }
    }

    private var topical: [Item] {
        scores.terms.all.enumerated().map { index, term in
            let sum = scores.terms.sums.first { $0.topic == term.topic }?.weight ?? 0
            let share = term.weight / sum * ListFeature.value(sum, half: ListFeature.topicHalf)
            return Item(
                origin: .term(index), span: scores.text.span(term.words), weight: share * listWeight(ListFeature.topic(term.topic)))
        }
    }

    private func listWeight(_ list: Int) -> Double { value { lexicon.model.value(list: list, column: $0) } }

    // MARK: - Reasons in words

    private func reason(_ item: Item) -> String {
        switch item.origin {
        case .learned(let token): "learned" + spelling(ofToken: token)
        case .cue(let index): scores.cues.all[index].reason + spelling(of: scores.cues.all[index].words)
        case .term(let index):
            "\(scores.terms.all[index].topic.rawValue): term \"\(scores.terms.all[index].term)\""
                + spelling(of: scores.terms.all[index].words)
        }
    }

    private func spelling(of words: Range<Int>) -> String {
        Set(scores.text.words[words].map(\.token)).sorted().map { spelling(ofToken: $0) }.joined()
    }

    /// `, dialect: saro = susah` where a token is read as other words than it is written.
    private func spelling(ofToken token: Int) -> String {
        let text = scores.text
        let words = text.words.filter { $0.token == token && $0.form.isKnown }
        guard let first = words.first else { return "" }
        let note = first.isGuess ? (first.isDialect ? "dialect" : "spelling") : lexicon.vocabulary.note(first.form)
        let written = String(decoding: text.folded[text.tokens[token].folded], as: UTF8.self)
        let standard = words.map { lexicon.vocabulary.words[Int($0.id)] }.joined(separator: " ")
        return note.isEmpty || written == standard ? "" : ", \(note): \(written) = \(standard)"
    }
}
