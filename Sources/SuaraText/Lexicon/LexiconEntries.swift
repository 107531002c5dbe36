import SuaraModel

/// What all files together say, by term in standard spelling. A later row replaces an earlier one of the
/// same term, which is how a city's files are laid over the base.
struct LexiconEntries {
    /// Single tokens and the words that replace them.
    private(set) var spelling: [String: Spelling] = [:]
    private(set) var cues: [[String]: SentimentCue] = [:]
    private(set) var topics: [[String]: [Topic: Double]] = [:]
    /// Further words that are spelled right, in the order of the file.
    private(set) var words: [String] = []

    /// Adds the rows and returns the problems of those that could not be added. The lists must come in the
    /// order of ``LexiconKind``: terms are spelled as the spelling list says.
    mutating func add(_ rows: [LexiconRow], kind: LexiconKind) -> [Problem] {
        var problems: [Problem] = []
        for row in rows {
            do throws(Problem) { try add(row, kind) } catch { problems.append(error) }
        }
        return problems
    }

    private mutating func add(_ row: LexiconRow, _ kind: LexiconKind) throws(Problem) {
        switch kind {
        case .spelling: try addSpelling(row)
        case .dialect: try addDialect(row)
        case .negators: try addNegator(row)
        case .intensifiers: try addIntensifier(row)
        case .contrasts: cues[try term(row, 0), default: SentimentCue()].isContrast = true
        case .sentiment: try addSentiment(row)
        case .topics: try addTopic(row)
        case .words: words.append(row.cells[0])
        }
    }

    private func term(_ row: LexiconRow, _ column: Int) throws(Problem) -> [String] {
        try row.term(column).flatMap { spelling[$0]?.standard ?? [$0] }
    }

    /// A variant that stands for itself takes an earlier replacement out.
    private mutating func addSpelling(_ row: LexiconRow) throws(Problem) {
        let variant = try row.words(0)
        guard variant.count == 1 else { throw row.problem("the variant \"\(row.cells[0])\" is \(variant.count) tokens; one is replaced") }
        let standard = try row.words(1)
        spelling[variant[0]] = standard == variant ? nil : Spelling(standard: standard, note: row.cells[2])
    }

    /// `when`: a false friend is replaced only in a text that is in the dialect; `status`: whether a speaker
    /// has yet to check the row.
    private mutating func addDialect(_ row: LexiconRow) throws(Problem) {
        let word = try row.words(0)
        guard word.count == 1 else { throw row.problem("the word \"\(row.cells[0])\" is \(word.count) tokens; one is replaced") }
        let standard = try row.words(1)
        let when: Spelling.Condition = try row.choice(2, "when")
        let _: DialectStatus = try row.choice(3, "status")
        spelling[word[0]] = standard == word ? nil : Spelling(standard: standard, note: "dialect", condition: when)
    }

    private enum DialectStatus: String, CaseIterable { case listed, unchecked, checked }

    private mutating func addNegator(_ row: LexiconRow) throws(Problem) {
        let term = try term(row, 0)
        let scope = try row.number(1, "scope", in: 1...Double(CueContext.longestScope))
        guard scope == scope.rounded() else { throw row.problem("the scope must be a whole number of words, not \"\(row.cells[1])\"") }
        cues[term, default: SentimentCue()].negatedWords = Int(scope)
    }

    private mutating func addIntensifier(_ row: LexiconRow) throws(Problem) {
        let term = try term(row, 0)
        let factor = try row.number(1, "factor", in: 0.1...3)
        let position: SentimentCue.Intensifier.Position = try row.choice(2, "position")
        cues[term, default: SentimentCue()].intensifier = factor == 0 ? nil : .init(factor: factor, position: position)
    }

    private mutating func addSentiment(_ row: LexiconRow) throws(Problem) {
        let term = try term(row, 0)
        let weight = try row.number(1, "weight", in: -3...3)
        cues[term, default: SentimentCue()].tone = weight == 0 ? nil : .init(weight: weight, reason: row.cells[2])
    }

    private mutating func addTopic(_ row: LexiconRow) throws(Problem) {
        let topic: Topic = try row.choice(0, "topic")
        let term = try term(row, 1)
        let weight = try row.number(2, "weight", in: 0.5...3)
        topics[term, default: [:]][topic] = weight == 0 ? nil : weight
    }
}
