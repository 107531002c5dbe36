package import SuaraModel

/// All that the lists know, ready for reading texts.
package struct Lexicon: Sendable {
    /// Sixteen hexadecimal digits that change with any byte of any file. Not cryptographic: it tells
    /// versions apart, it does not prove origin.
    package let version: String

    let wordbook: Wordbook
    let cues: PhraseTable<SentimentCue>
    let topics: PhraseTable<[TopicWeight]>

    /// - Parameters:
    ///   - base: all of `spelling.tsv`, `negators.tsv`, `intensifiers.tsv`, `contrasts.tsv`,
    ///     `sentiment.tsv` and `topics.tsv`, in any order.
    ///   - city: any of them, laid over the base: a row adds a term or replaces it; the number 0 (or, in
    ///     `spelling.tsv`, a variant that stands for itself) takes it out.
    /// - Throws: every problem of every file.
    package init(base: [InputFile], city: [InputFile] = []) throws(Problems) {
        var problems = Self.unexpectedFiles(base) + Self.unexpectedFiles(city) + Self.missingFiles(base)
        var entries = LexiconEntries()
        for kind in LexiconKind.allCases {
            for file in (base + city) where file.baseName == kind.rawValue {
                let parser = LexiconParser(file, kind: kind)
                problems += parser.problems + entries.add(parser.rows, kind: kind)
            }
        }
        guard problems.isEmpty else { throw Problems(problems.inOrder) }
        self.init(entries, version: LexiconDigest.digest(base: base, city: city))
    }

    private init(_ entries: LexiconEntries, version: String) {
        let cues = entries.cues.filter { !$0.value.isEmpty }
        let topics = entries.topics.filter { !$0.value.isEmpty }
        wordbook = Wordbook(words: (Array(cues.keys) + Array(topics.keys)).joined(), spelling: entries.spelling)
        var cueTable = PhraseTable<SentimentCue>()
        for (term, cue) in cues { cueTable.insert(wordbook.numbers(of: term), cue) }
        var topicTable = PhraseTable<[TopicWeight]>()
        for (term, weights) in topics { topicTable.insert(wordbook.numbers(of: term), TopicWeight.list(weights)) }
        (self.cues, self.topics, self.version) = (cueTable, topicTable, version)
    }

    private static func missingFiles(_ base: [InputFile]) -> [Problem] {
        let given = Set(base.map(\.baseName))
        return LexiconKind.allCases.filter { !given.contains($0.rawValue) }.map { Problem(file: $0.rawValue, "the file is missing") }
    }

    /// Files that no list is known for, and second files for one list.
    private static func unexpectedFiles(_ files: [InputFile]) -> [Problem] {
        var seen: Set<String> = []
        let known = LexiconKind.allCases.map(\.rawValue)
        return files.compactMap { file in
            if !known.contains(file.baseName) {
                let hint = suggestion(for: file.baseName, among: known)
                return Problem(file: file.name, "no list has this name; \(hint)")
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
