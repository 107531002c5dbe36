import SuaraModel

/// One row of a list, with its place for problems.
struct LexiconRow {
    /// The longest term, in words.
    static let termWords = 4

    let file: String
    let line: Int
    let cells: [String]

    func problem(_ message: String) -> Problem { Problem(file: file, line: line, message) }

    /// The cell's words as a text's words are read, before spelling; one to four.
    func term(_ column: Int) throws(Problem) -> [String] {
        let words = try words(column)
        guard words.count <= Self.termWords else {
            throw problem("the term \"\(cells[column])\" has \(words.count) words; at most \(Self.termWords) are matched")
        }
        return words
    }

    /// The cell's words, at least one.
    func words(_ column: Int) throws(Problem) -> [String] {
        let words = Tokenizer.words(cells[column])
        guard !words.isEmpty else { throw problem("\"\(cells[column])\" holds no letter, digit or emoji") }
        return words
    }

    /// A number of the range, or 0, which takes the term out.
    func number(_ column: Int, _ name: String, in range: ClosedRange<Double>) throws(Problem) -> Double {
        guard let number = Double(cells[column]), number == 0 || range.contains(number) else {
            throw problem("the \(name) must be a number from \(range.lowerBound) to \(range.upperBound), not \"\(cells[column])\"")
        }
        return number
    }

    /// One of the known words.
    func choice<Value: RawRepresentable & CaseIterable>(_ column: Int, _ name: String) throws(Problem) -> Value
    where Value.RawValue == String {
        if let value = Value(rawValue: cells[column]) { return value }
        let hint = suggestion(for: cells[column], among: Value.allCases.map(\.rawValue))
        throw problem("unknown \(name) \"\(cells[column])\"; \(hint)")
    }
}

/// What to put in place of an unknown word: the nearest known one, or all of them.
func suggestion(for word: String, among known: [String]) -> String {
    nearest(to: word, among: known).map { "did you mean \($0)?" } ?? "known are \(known.joined(separator: ", "))"
}
