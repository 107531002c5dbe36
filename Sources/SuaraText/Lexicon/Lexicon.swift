package import SuaraModel

/// All that the lists and the learned weights know, ready for reading texts.
package struct Lexicon: Sendable {
    /// Sixteen hexadecimal digits that change with any byte of any file. Not cryptographic: it tells
    /// versions apart, it does not prove origin.
    package let version: String

    let vocabulary: Vocabulary
    let cues: PhraseTable<SentimentCue>
    let topics: PhraseTable<TopicMeaning>
    /// By ``WordID``.
    let isNegator: [Bool]
    let model: LinearModel

    /// - Parameters:
    ///   - base: all of `spelling.tsv`, `negators.tsv`, `intensifiers.tsv`, `contrasts.tsv`,
    ///     `sentiment.tsv` and `topics.tsv`, and any of `dialect.tsv`, `words.tsv` and `weights-*.tsv`, in
    ///     any order. Without weights the lists alone answer sentiment and topic.
    ///   - city: any of them, laid over the base: a row adds a term or replaces it; the number 0 (or, in
    ///     `spelling.tsv`, a variant that stands for itself) takes it out. A file of weights replaces the
    ///     base's.
    /// - Throws: every problem of every file.
    package init(base: [InputFile], city: [InputFile] = []) throws(Problems) {
        var problems = LexiconFiles.unexpected(base) + LexiconFiles.unexpected(city) + LexiconFiles.missing(base)
        var entries = LexiconEntries()
        for kind in LexiconKind.allCases {
            for file in (base + city) where file.baseName == kind.rawValue {
                let parser = LexiconParser(file, kind: kind)
                problems += parser.problems + entries.add(parser.rows, kind: kind)
            }
        }
        var weights: [Head: ParsedWeights] = [:]
        for head in Head.allCases {
            for file in (base + city) where file.baseName == HeadWeights.fileName(head) {
                let parser = HeadWeightsParser(file, head: head)
                problems += parser.problems
                weights[head] = parser.weights
            }
        }
        guard problems.isEmpty else { throw Problems(problems.inOrder) }
        self.init(
            entries, weights: Head.allCases.map { weights[$0] ?? .listsOnly($0) },
            version: LexiconDigest.digest(base: base, city: city))
    }

    private init(_ entries: LexiconEntries, weights: [ParsedWeights], version: String) {
        let cues = entries.cues.filter { !$0.value.isEmpty }
        let topics = entries.topics.filter { !$0.value.isEmpty }
        let learned = weights.flatMap(\.words)
        // Sorted, so that numbers do not depend on the order of a dictionary.
        let terms = (Array(cues.keys) + Array(topics.keys)).joined().sorted()
        vocabulary = Vocabulary(words: terms + entries.words + learned, spelling: entries.spelling)
        var cueTable = PhraseTable<SentimentCue>()
        var isNegator = [Bool](repeating: false, count: vocabulary.words.count)
        for (term, cue) in cues {
            let numbers = vocabulary.numbers(of: term)
            cueTable.insert(numbers, cue)
            if cue.negatedWords > 0, numbers.count == 1 { isNegator[Int(numbers[0])] = true }
        }
        var topicTable = PhraseTable<TopicMeaning>()
        for (term, weights) in topics {
            topicTable.insert(
                vocabulary.numbers(of: term), TopicMeaning(term: term.joined(separator: " "), weights: TopicWeight.list(weights)))
        }
        model = LinearModel(weights, vocabulary: vocabulary)
        (self.cues, self.topics, self.isNegator, self.version) = (cueTable, topicTable, isNegator, version)
    }

    func normalize(_ text: String) -> NormalizedText { NormalizedText(Tokenizer.tokenize(text), vocabulary: vocabulary) }

    @inline(__always)
    func isNegator(_ word: NormalizedWord) -> Bool { word.id >= 0 && isNegator[Int(word.id)] }
}

/// Which files make a lexicon.
enum LexiconFiles {
    static let names = LexiconKind.allCases.map(\.rawValue) + Head.allCases.map { HeadWeights.fileName($0) }

    static func missing(_ base: [InputFile]) -> [Problem] {
        let given = Set(base.map(\.baseName))
        return LexiconKind.allCases.filter { !$0.isOptional && !given.contains($0.rawValue) }
            .map { Problem(file: $0.rawValue, "the file is missing") }
    }

    /// Files that no list is known for, and second files for one list.
    static func unexpected(_ files: [InputFile]) -> [Problem] {
        var seen: Set<String> = []
        return files.compactMap { file in
            if !names.contains(file.baseName) {
                return Problem(file: file.name, "no list has this name; \(suggestion(for: file.baseName, among: names))")
            }
            return seen.insert(file.baseName).inserted ? nil : Problem(file: file.name, "a second file for \(file.baseName)")
        }
    }
}

extension [Problem] {
    /// By file and line, files in the order in which they were first named.
    fileprivate var inOrder: [Problem] {
        let files = map(\.file)
        return enumerated().sorted { a, b in
            let (x, y) = (files.firstIndex(of: a.element.file) ?? 0, files.firstIndex(of: b.element.file) ?? 0)
            return (x, a.element.line ?? 0, a.offset) < (y, b.element.line ?? 0, b.offset)
        }.map(\.element)
    }
}
