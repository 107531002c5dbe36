import SuaraModel

/// Reads a file of weights over its bytes: it has tens of thousands of rows, and the daemon waits for it.
struct HeadWeightsParser {
    private(set) var weights: HeadWeights
    private(set) var problems: [Problem] = []

    private let file: InputFile
    private let head: Head
    private var sawHeader = false
    private var line = 0

    init(_ file: InputFile, head: Head) {
        self.file = file
        self.head = head
        let zeros = [Float](repeating: 0, count: head.labels.count)
        weights = HeadWeights(head: head, bias: zeros, least: zeros, scale: zeros, lists: [], features: [], weights: [])
        let bytes = file.bytes
        weights.features.reserveCapacity(bytes.count / 40)
        weights.weights.reserveCapacity(bytes.count / 40 * head.labels.count)
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            line += 1
            let row = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? bytes[start..<(end - 1)] : bytes[start..<end]
            read(row)
            start = end + 1
        }
        if !sawHeader { problems.append(Problem(file: file.name, "the file has no line with the column names: \(columns.joined(separator: ", "))")) }
    }

    private var columns: [String] { ["family", "feature"] + head.labels }

    private mutating func read(_ row: ArraySlice<UInt8>) {
        guard let first = row.first, first != UInt8(ascii: "#") else { return }
        do throws(Problem) {
            var cells = Cells(row)
            let family = cells.next()
            let feature = cells.next()
            if sawHeader { try add(family, feature, &cells) } else { try readHeader(row) }
        } catch {
            problems.append(error)
        }
    }

    private func problem(_ message: String) -> Problem { Problem(file: file.name, line: line, message) }

    private mutating func readHeader(_ row: ArraySlice<UInt8>) throws(Problem) {
        sawHeader = true
        let found = String(decoding: row, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard found == columns else { throw problem("the columns must be \(columns.joined(separator: ", ")), not \(found.joined(separator: ", "))") }
    }

    private mutating func add(_ family: ArraySlice<UInt8>, _ feature: ArraySlice<UInt8>, _ cells: inout Cells) throws(Problem) {
        if let learned = Self.learned.first(where: { family.elementsEqual($0.name) })?.family {
            guard !feature.isEmpty else { throw problem("a \(learned.rawValue) needs a feature") }
            for label in head.labels {
                guard let weight = cells.nextInteger() else { throw problem("the weight of \(label) must be a whole number from -127 to 127, or empty") }
                weights.weights.append(weight)
            }
            weights.features.append((learned, String(decoding: feature, as: UTF8.self)))
        } else {
            let numbers = try decimals(&cells)
            switch String(decoding: family, as: UTF8.self) {
            case "bias": weights.bias = numbers
            case "least": weights.least = numbers
            case "scale": weights.scale = numbers
            case "list":
                let name = String(decoding: feature, as: UTF8.self)
                guard ListFeature.names.contains(name) else { throw problem("unknown list \"\(name)\"; \(suggestion(for: name, among: ListFeature.names))") }
                weights.lists.append((name, numbers))
            case let other:
                let known = ["bias", "least", "scale"] + FeatureFamily.allCases.map(\.rawValue)
                throw problem("unknown family \"\(other)\"; \(suggestion(for: other, among: known))")
            }
        }
        guard cells.isAtEnd else { throw problem("\(columns.count) columns expected (\(columns.joined(separator: ", "))), more found") }
    }

    private static let learned = [FeatureFamily.word, .pair, .negated, .piece].map { (name: Array($0.rawValue.utf8), family: $0) }

    private func decimals(_ cells: inout Cells) throws(Problem) -> [Float] {
        var numbers: [Float] = []
        for label in head.labels {
            guard let number = Float(String(decoding: cells.next(), as: UTF8.self)), number.isFinite else { throw problem("the value of \(label) must be a number") }
            numbers.append(number)
        }
        return numbers
    }
}

/// The cells of one row, from left to right.
private struct Cells {
    private let row: ArraySlice<UInt8>
    /// Nil behind the last cell.
    private var position: Int?

    init(_ row: ArraySlice<UInt8>) {
        self.row = row
        position = row.startIndex
    }

    var isAtEnd: Bool { position == nil }

    /// Empty where the row has no more cells.
    mutating func next() -> ArraySlice<UInt8> {
        guard let start = position else { return [] }
        var end = start
        while end < row.endIndex, row[end] != UInt8(ascii: "\t") { end += 1 }
        position = end < row.endIndex ? end + 1 : nil
        return row[start..<end]
    }

    /// −127 … 127, 0 for an empty cell; nil for anything else, and where the row has no more cells.
    mutating func nextInteger() -> Int8? {
        guard let start = position else { return nil }
        var end = start
        let isNegative = start < row.endIndex && row[start] == UInt8(ascii: "-")
        if isNegative { end += 1 }
        var value = 0
        let firstDigit = end
        while end < row.endIndex, row[end].isDigit, value < 1000 {
            value = value * 10 + Int(row[end] & 0x0F)
            end += 1
        }
        guard end == row.endIndex || row[end] == UInt8(ascii: "\t"), value <= 127, end > firstDigit || !isNegative else { return nil }
        position = end < row.endIndex ? end + 1 : nil
        return Int8(isNegative ? -value : value)
    }
}
