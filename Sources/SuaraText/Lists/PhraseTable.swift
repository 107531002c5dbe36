/// Terms of one or more words and what each means, as a tree over word numbers.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private var steps = HashIndex()
    /// By ``WordID``: whether a term begins with the word, which few words do.
    private var begins: [Bool] = []
    /// By node; node 0 is the start of every term.
    private var meanings: [Meaning?] = [nil]

    /// The way from one node to the next.
    private static func step(_ node: Int32, _ word: WordID) -> TextHash {
        TextHash(unique: UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)))
    }

    /// Where a term was found.
    struct Match {
        /// The same for every place of one term.
        let term: Int32
        /// Positions in ``NormalizedText/words``.
        let words: Range<Int>
        let meaning: Meaning
    }

    /// Puts a term into the table; a term that is there already gets the new meaning.
    mutating func insert(_ term: [WordID], _ meaning: Meaning) {
        var node: Int32 = 0
        if let first = term.first, first >= 0 {
            while begins.count <= Int(first) { begins.append(false) }
            begins[Int(first)] = true
        }
        for word in term { node = child(of: node, along: word) }
        if node != 0 { meanings[Int(node)] = meaning }
    }

    private mutating func child(of node: Int32, along word: WordID) -> Int32 {
        let step = Self.step(node, word)
        if let next = steps[step] { return next }
        let next = Int32(meanings.count)
        steps[step] = next
        meanings.append(nil)
        return next
    }

    /// The terms of a text from left to right, at each place the longest; they do not overlap, and none
    /// reaches across a stop.
    func matches(in text: NormalizedText) -> [Match] {
        var found: [Match] = []
        var position = 0
        while position < text.words.count {
            let first = text.words[position].id
            if first >= 0, Int(first) < begins.count, begins[Int(first)], let match = longest(in: text, at: position) {
                found.append(match)
                position = match.words.upperBound
            } else {
                position += 1
            }
        }
        return found
    }

    private func longest(in text: NormalizedText, at start: Int) -> Match? {
        var node: Int32 = 0
        var best: Match?
        let clause = text.clause(start)
        for position in start..<text.words.count {
            let word = text.words[position].id
            guard word != Vocabulary.unknown, text.clause(position) == clause, let next = steps[Self.step(node, word)] else { break }
            node = next
            if let meaning = meanings[Int(node)] { best = Match(term: node, words: start..<(position + 1), meaning: meaning) }
        }
        return best
    }
}
