import SuaraModel

/// All heads' weights in one table, so that one look-up of a feature serves every question.
///
/// z = bias + Σ lists + (Σ words, pairs, negated words) / √n for a text of n words. What a word's pieces
/// weigh is added to the word's own row when the model is built; only words that no list holds are taken
/// to pieces while a text is read.
struct LinearModel: Sendable {
    static let width = Head.width

    let bias: [Float]
    /// By column: the least probability at which the label is answered.
    let least: [Float]
    /// Rows of features, one behind the other.
    private let rows: [Float]
    private let index: HashIndex
    /// By ``WordID``.
    private let wordRows: [Float]
    /// In the order of ``ListFeature/names``.
    private let listRows: [Float]

    init(_ heads: [HeadWeights], vocabulary: Vocabulary) {
        var builder = Builder()
        for head in heads { builder.add(head) }
        bias = builder.bias
        least = builder.least
        rows = builder.rows
        index = builder.index
        listRows = builder.listRows
        wordRows = builder.wordRows(vocabulary)
    }

    func row(_ key: TextHash) -> Int? { index[key].map { Int($0) * Self.width } }

    @inline(__always)
    func value(row: Int, column: Int) -> Float { rows[row + column] }

    @inline(__always)
    func wordValue(_ word: WordID, column: Int) -> Float { wordRows[Int(word) * Self.width + column] }

    func listValue(_ list: Int, column: Int) -> Float { listRows[list * Self.width + column] }

    /// Adds a feature's row to the scores of the columns.
    @inline(__always)
    func add(row: Int, times factor: Float = 1, to scores: inout [Float], columns: Range<Int>) {
        for column in columns { scores[column] += rows[row + column] * factor }
    }

    @inline(__always)
    func add(word: WordID, to scores: inout [Float], columns: Range<Int>) {
        let start = Int(word) * Self.width
        for column in columns { scores[column] += wordRows[start + column] }
    }

    func add(list: Int, times factor: Float, to scores: inout [Float], columns: Range<Int>) {
        for column in columns { scores[column] += listRows[list * Self.width + column] * factor }
    }

    /// Calls with the rows and factors of a word that no list holds: its own, and those of its pieces.
    @inline(__always)
    func visitUnlisted(_ word: NormalizedWord, _ folded: ArraySlice<UInt8>, isWord: Bool, _ body: (Int, Float) -> Void) {
        if let row = row(FeatureKey.word(word.hash)) { body(row, 1) }
        guard isWord else { return }
        let factor = 1 / Float(Pieces.count(folded.count)).squareRoot()
        Pieces.visit(folded) { key, _, _ in
            if let row = row(key) { body(row, factor) }
        }
    }
}

extension LinearModel {
    fileprivate struct Builder {
        var bias = [Float](repeating: 0, count: width)
        var least = [Float](repeating: 0, count: width)
        var rows: [Float] = []
        var index = HashIndex(minimumCapacity: 100_000)
        var listRows = [Float](repeating: 0, count: ListFeature.names.count * width)

        mutating func add(_ weights: HeadWeights) {
            let columns = weights.head.columns
            for (offset, column) in columns.enumerated() { (bias[column], least[column]) = (weights.bias[offset], weights.least[offset]) }
            for (name, values) in weights.lists {
                guard let list = ListFeature.names.firstIndex(of: name) else { continue }
                for (offset, column) in columns.enumerated() { listRows[list * width + column] = values[offset] }
            }
            for (number, feature) in weights.features.enumerated() {
                guard let key = FeatureKey.key(feature.family, feature.name[...]) else { continue }
                let row = row(key)
                for (offset, column) in columns.enumerated() {
                    rows[row + column] = Float(weights.weights[number * columns.count + offset]) * weights.scale[offset]
                }
            }
        }

        private mutating func row(_ key: TextHash) -> Int {
            if let row = index[key] { return Int(row) * width }
            let row = rows.count / width
            index[key] = Int32(row)
            rows.append(contentsOf: repeatElement(0, count: width))
            return row * width
        }

        func wordRows(_ vocabulary: Vocabulary) -> [Float] {
            var result = [Float](repeating: 0, count: vocabulary.words.count * width)
            for id in vocabulary.words.indices {
                let word = Array(vocabulary.words[id].utf8)
                let start = id * width
                func add(_ key: TextHash, _ factor: Float) {
                    guard let row = index[key] else { return }
                    for column in 0..<width { result[start + column] += rows[Int(row) * width + column] * factor }
                }
                add(FeatureKey.word(vocabulary.hashes[id]), 1)
                if word.contains(where: { $0.isASCIILetter }) {
                    let factor = 1 / Float(Pieces.count(word.count)).squareRoot()
                    Pieces.visit(word[...]) { key, _, _ in add(key, factor) }
                }
            }
            return result
        }
    }
}
