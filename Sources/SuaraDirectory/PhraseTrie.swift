/// Finds phrases in a row of words. Each word is looked up once; a step from word to word is one lookup
/// more, however many phrases there are.
struct PhraseTrie<Meaning: Sendable>: Sendable {
    private var numbers: [String: Int32] = [:]
    private var steps: [Step: Int32] = [:]
    /// By node; node 0 is the start of every phrase.
    private var meanings: [[Meaning]] = [[]]

    private struct Step: Hashable {
        let node: Int32
        let word: Int32
    }

    mutating func insert(_ phrase: [String], _ meaning: Meaning) {
        var node: Int32 = 0
        for word in phrase { node = child(of: node, along: word) }
        if node != 0 { meanings[Int(node)].append(meaning) }
    }

    private mutating func child(of node: Int32, along word: String) -> Int32 {
        let number = numbers[word] ?? Int32(numbers.count)
        numbers[word] = number
        let step = Step(node: node, word: number)
        if let next = steps[step] { return next }
        let next = Int32(meanings.count)
        steps[step] = next
        meanings.append([])
        return next
    }

    /// The number of each word that some phrase holds; nil for the others.
    func numbers(of words: some Sequence<String>) -> [Int32?] { words.map { numbers[$0] } }

    /// What the phrases that start at a word mean, longest first. `words` are ``numbers(of:)``.
    func phrases(in words: [Int32?], at start: Int) -> [(length: Int, meanings: [Meaning])] {
        var found: [(length: Int, meanings: [Meaning])] = []
        var node: Int32 = 0
        for position in start..<words.count {
            guard let word = words[position], let next = steps[Step(node: node, word: word)] else { break }
            node = next
            let here = meanings[Int(node)]
            if !here.isEmpty { found.append((position - start + 1, here)) }
        }
        return found.reversed()
    }
}
