/// All heads' weights in one table, so that one look-up of a feature serves every question.
///
/// z = bias + Σ lists + (Σ words, pairs, negated words) / √n for a text of n words. What a word's pieces
/// weigh is added to the word's own row when the model is built; only words that no list holds are taken
/// to pieces while a text is read. A class for the same reason as ``Vocabulary``.
final class LinearModel: Sendable {
    static let width = Head.width

    let bias: [Float]
    /// By column: the least probability at which the label is answered.
    let least: [Float]
    /// Heads that have weights; the others' questions stay unanswered.
    let heads: Set<Head>
    private let index: HashIndex
    /// By feature.
    private let rows: WeightTable
    /// By ``WordID``.
    private let wordRows: WeightTable
    /// In the order of ``ListFeature/names``.
    private let listRows: WeightTable

    init(_ weights: [ParsedWeights], vocabulary: Vocabulary) {
        var builder = LinearModelBuilder()
        for head in weights { builder.add(head) }
        bias = builder.bias
        least = builder.least
        heads = Set(weights.filter { !$0.lists.isEmpty || !$0.keys.isEmpty }.map(\.head))
        index = builder.index
        rows = WeightTable(builder.rows)
        listRows = WeightTable(builder.listRows)
        wordRows = WeightTable(builder.wordRows(vocabulary))
    }

    /// The row of a feature, or −1.
    @inline(__always)
    func row(_ key: TextHash) -> Int32 { index.find(key) }

    @inline(__always)
    func value(row: Int32, column: Int) -> Float { rows.value(Int(row), column) }

    @inline(__always)
    func value(word: WordID, column: Int) -> Float { wordRows.value(Int(word), column) }

    func value(list: Int, column: Int) -> Float { listRows.value(list, column) }

    /// Adds a feature's row to the scores of the columns.
    @inline(__always)
    func add(row: Int32, times factor: Float, to scores: inout [Float], _ columns: ScoredColumns) {
        rows.add(Int(row), times: factor, to: &scores, columns)
    }

    @inline(__always)
    func add(word: WordID, to scores: inout [Float], _ columns: ScoredColumns) {
        wordRows.add(Int(word), times: 1, to: &scores, columns)
    }

    func add(list: Int, times factor: Float, to scores: inout [Float], _ columns: ScoredColumns) {
        listRows.add(list, times: factor, to: &scores, columns)
    }
}

/// Collects the weights of all heads.
struct LinearModelBuilder {
    private static let width = Head.width

    private(set) var bias = [Float](repeating: 0, count: width)
    private(set) var least = [Float](repeating: 0, count: width)
    private(set) var rows: [Float] = []
    private(set) var index = HashIndex(minimumCapacity: 120_000)
    private(set) var listRows = [Float](repeating: 0, count: ListFeature.names.count * width)

    mutating func add(_ weights: ParsedWeights) {
        let columns = weights.head.columns
        let start = columns.lowerBound
        for (offset, column) in columns.enumerated() { (bias[column], least[column]) = (weights.bias[offset], weights.least[offset]) }
        for list in weights.lists {
            for offset in 0..<columns.count { listRows[list.number * Self.width + start + offset] = list.weights[offset] }
        }
        for (number, key) in weights.keys.enumerated() {
            let row = row(key)
            for offset in 0..<columns.count {
                rows[row + start + offset] = Float(weights.weights[number * columns.count + offset]) * weights.scale[offset]
            }
        }
    }

    private mutating func row(_ key: TextHash) -> Int {
        let found = index.find(key)
        if found >= 0 { return Int(found) * Self.width }
        let row = rows.count / Self.width
        index[key] = Int32(row)
        rows.append(contentsOf: repeatElement(0, count: Self.width))
        return row * Self.width
    }

    /// For each word its own row and the share of its pieces'.
    func wordRows(_ vocabulary: Vocabulary) -> [Float] {
        var result = [Float](repeating: 0, count: vocabulary.words.count * Self.width)
        result.withUnsafeMutableBufferPointer { result in
            rows.withUnsafeBufferPointer { rows in
                for id in vocabulary.words.indices {
                    let start = id * Self.width
                    func add(_ key: TextHash, _ factor: Float) {
                        let row = Int(index.find(key))
                        guard row >= 0 else { return }
                        for column in 0..<Self.width { result[start + column] += rows[row * Self.width + column] * factor }
                    }
                    add(FeatureKey.word(vocabulary.hashes[id]), 1)
                    let word = Array(vocabulary.words[id].utf8)
                    guard word.contains(where: { $0.isASCIILetter }) else { continue }
                    let factor = Pieces.factor(word.count)
                    Pieces.visit(word[...]) { key, _, _ in add(key, factor) }
                }
            }
        }
        return result
    }
}
