import SuaraModel

/// The learned weights of one head as they are read: by the keys of their features.
struct ParsedWeights: Sendable, Equatable {
    let head: Head
    var bias: [Float]
    var least: [Float]
    var scale: [Float]
    /// The number of the list in ``ListFeature/names``, and a weight for each label.
    var lists: [List] = []
    var keys: [TextHash] = []
    /// A number for each label of each key, behind one another.
    var weights: [Int8] = []
    /// The features that are words.
    var words: [String] = []

    struct List: Sendable, Equatable {
        var number: Int
        var weights: [Float]
    }

    init(head: Head) {
        self.head = head
        let zeros = [Float](repeating: 0, count: head.labels.count)
        (bias, least, scale) = (zeros, zeros, zeros)
    }
}

/// Reads a file of weights over its bytes: it has tens of thousands of rows, and the daemon waits for it.
struct HeadWeightsParser {
    private(set) var weights: ParsedWeights
    private(set) var problems: [Problem] = []

    private let name: String
    private let labels: [String]
    private var sawHeader = false
    private var line = 0

    init(_ file: InputFile, head: Head) {
        name = file.name
        labels = head.labels
        weights = ParsedWeights(head: head)
        weights.keys.reserveCapacity(file.bytes.count / 40)
        weights.weights.reserveCapacity(file.bytes.count / 40 * labels.count)
        file.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
                line += 1
                let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
                read(Cells(bytes, start..<(hasReturn ? end - 1 : end)))
                start = end + 1
            }
        }
        if !sawHeader { problems.append(Problem(file: name, "the file has no line with the column names: \(columns)")) }
    }

    private var columns: String { (["family", "feature"] + labels).joined(separator: ", ") }

    private mutating func read(_ row: Cells) {
        guard let first = row.first, first != UInt8(ascii: "#") else { return }
        do throws(Problem) {
            if sawHeader { try add(row) } else { try readHeader(row) }
        } catch {
            problems.append(error)
        }
    }

    private func problem(_ message: String) -> Problem { Problem(file: name, line: line, message) }

    private mutating func readHeader(_ row: Cells) throws(Problem) {
        sawHeader = true
        let found = row.text.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: ", ")
        guard found == columns else { throw problem("the columns must be \(columns), not \(found)") }
    }

    private mutating func add(_ row: Cells) throws(Problem) {
        var cells = row
        let family = cells.next()
        let feature = cells.next()
        if let learned = Self.learned.first(where: { family.elementsEqual($0.name) })?.family {
            try addFeature(learned, feature, &cells)
        } else {
            try addDecimals(String(decoding: family, as: UTF8.self), String(decoding: feature, as: UTF8.self), &cells)
        }
        guard cells.isAtEnd else { throw problem("\(labels.count + 2) columns expected (\(columns)), more found") }
    }

    private static let learned = [FeatureFamily.word, .pair, .negated, .piece].map { (name: Array($0.rawValue.utf8), family: $0) }

    private mutating func addFeature(_ family: FeatureFamily, _ feature: Cells.Cell, _ cells: inout Cells) throws(Problem) {
        guard let key = FeatureKey.key(family, feature) else { throw problem("a \(family.rawValue) needs a feature") }
        let start = weights.weights.count
        for label in labels {
            guard let weight = cells.nextInteger() else {
                weights.weights.removeLast(weights.weights.count - start)
                throw problem("the weight of \(label) must be a whole number from -127 to 127, or empty")
            }
            weights.weights.append(weight)
        }
        weights.keys.append(key)
        if family == .word { weights.words.append(String(decoding: feature, as: UTF8.self)) }
    }

    private mutating func addDecimals(_ family: String, _ feature: String, _ cells: inout Cells) throws(Problem) {
        var numbers: [Float] = []
        for label in labels {
            guard let number = Float(String(decoding: cells.next(), as: UTF8.self)), number.isFinite else {
                throw problem("the value of \(label) must be a number")
            }
            numbers.append(number)
        }
        switch family {
        case "bias": weights.bias = numbers
        case "least": weights.least = numbers
        case "scale": weights.scale = numbers
        case "list":
            guard let list = ListFeature.names.firstIndex(of: feature) else {
                throw problem("unknown list \"\(feature)\"; \(suggestion(for: feature, among: ListFeature.names))")
            }
            weights.lists.append(.init(number: list, weights: numbers))
        default:
            let known = ["bias", "least", "scale"] + FeatureFamily.allCases.map(\.rawValue)
            throw problem("unknown family \"\(family)\"; \(suggestion(for: family, among: known))")
        }
    }
}

/// The cells of one row, from left to right.
private struct Cells {
    typealias Cell = Slice<UnsafeBufferPointer<UInt8>>

    private let bytes: UnsafeBufferPointer<UInt8>
    private let row: Range<Int>
    private var position: Int
    /// Whether the last cell was taken.
    private(set) var isAtEnd = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ row: Range<Int>) {
        self.bytes = bytes
        self.row = row
        position = row.lowerBound
    }

    var first: UInt8? { row.isEmpty ? nil : bytes[row.lowerBound] }
    var text: String { String(decoding: bytes[row], as: UTF8.self) }

    /// Empty where the row has no more cells.
    mutating func next() -> Cell {
        guard !isAtEnd else { return bytes[row.upperBound..<row.upperBound] }
        let start = position
        var end = start
        while end < row.upperBound, bytes[end] != UInt8(ascii: "\t") { end += 1 }
        advance(behind: end)
        return bytes[start..<end]
    }

    private mutating func advance(behind end: Int) {
        isAtEnd = end == row.upperBound
        position = isAtEnd ? end : end + 1
    }

    /// −127 … 127, 0 for an empty cell; nil for anything else, and where the row has no more cells.
    mutating func nextInteger() -> Int8? {
        guard !isAtEnd else { return nil }
        var end = position
        let isNegative = end < row.upperBound && bytes[end] == UInt8(ascii: "-")
        if isNegative { end += 1 }
        let firstDigit = end
        var value = 0
        while end < row.upperBound, bytes[end].isDigit, value < 1000 {
            value = value * 10 + Int(bytes[end] & 0x0F)
            end += 1
        }
        guard end == row.upperBound || bytes[end] == UInt8(ascii: "\t"), value <= 127, end > firstDigit || !isNegative else { return nil }
        advance(behind: end)
        return Int8(isNegative ? -value : value)
    }
}
