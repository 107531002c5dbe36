import SuaraModel

/// One record of a CSV file. A quoted cell may hold line breaks, so the line is where the record starts.
struct CSVRecord: Equatable {
    let line: Int
    let cells: [String]

    /// Spreadsheets leave rows of bare commas behind.
    var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
}

/// Reads comma-separated values as RFC 4180 defines them, and tells where the file departs from it.
///
/// Beyond the standard: a byte order mark is skipped, LF and CR end a line as well as CRLF, and white
/// space around a cell is dropped. Text must be UTF-8 without NUL. A record with a mistake is left out
/// and named in ``problems``; reading goes on with the next line.
struct CSVReader {
    /// No name or list of aliases is that long; a bigger cell is a lost quote or the wrong file.
    static let cellBytes = 65_536

    private let file: String
    private let bytes: [UInt8]
    private var position: Int
    private var line = 1
    private(set) var problems: [Problem] = []

    init(_ file: InputFile) {
        self.file = file.name
        bytes = file.bytes
        position = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// All good records in order; blank ones are skipped.
    mutating func records() -> [CSVRecord] {
        var records: [CSVRecord] = []
        while position < bytes.count {
            if let record = record(), !record.isBlank { records.append(record) }
        }
        return records
    }

    private mutating func record() -> CSVRecord? {
        let start = line
        let known = problems.count
        var cells = [cell()]
        while take(.comma) { cells.append(cell()) }
        skipLineEnd()
        return problems.count == known ? CSVRecord(line: start, cells: cells) : nil
    }

    private mutating func cell() -> String {
        let start = line
        if take(.quote) { return text(quoted(from: start), line: start) }
        let content = rest()
        if content.contains(.quote) { report("a quote inside a cell that does not start with one", line: start) }
        return text(content, line: start)
    }

    /// Up to the next comma or line end.
    private mutating func rest() -> ArraySlice<UInt8> {
        let start = position
        while let byte = next, byte != .comma, byte != .lineFeed, byte != .carriageReturn { position += 1 }
        return bytes[start..<position]
    }

    /// After the opening quote, up to the closing one and what follows it.
    private mutating func quoted(from start: Int) -> ArraySlice<UInt8> {
        var content: ArraySlice<UInt8> = []
        while let byte = next {
            if byte == .quote {
                position += 1
                guard take(.quote) else {
                    if rest().contains(where: { $0 != .space }) { report("text after the closing quote", line: line) }
                    return content
                }
            } else {
                countLine(at: position)
                position += 1
            }
            content.append(byte)
        }
        report("the quote is never closed", line: start)
        return content
    }

    private mutating func text(_ content: ArraySlice<UInt8>, line: Int) -> String {
        guard content.count <= Self.cellBytes else {
            report("a cell has \(content.count) bytes, more than \(Self.cellBytes)", line: line)
            return ""
        }
        guard !content.contains(0), let text = String(validating: content, as: UTF8.self) else {
            report("a cell is not UTF-8 text: save the file as \"CSV UTF-8\"", line: line)
            return ""
        }
        return text.trimmed
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipLineEnd() {
        let hasReturn = take(.carriageReturn)
        if take(.lineFeed) || hasReturn { line += 1 }
    }

    /// Inside quotes CRLF counts once, at its line feed.
    private mutating func countLine(at position: Int) {
        let isLast = position + 1 == bytes.count
        switch bytes[position] {
        case .lineFeed: line += 1
        case .carriageReturn where isLast || bytes[position + 1] != .lineFeed: line += 1
        default: break
        }
    }

    private mutating func report(_ message: String, line: Int) {
        problems.append(Problem(file: file, line: line, message))
    }
}

extension UInt8 {
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let comma = UInt8(ascii: ",")
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let lineFeed = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
}

extension StringProtocol {
    /// Without white space at its ends.
    var trimmed: String {
        let kept = Substring(self).unicodeScalars.drop(while: \.properties.isWhitespace)
        let end = kept.lastIndex { !$0.properties.isWhitespace }.map { kept.index(after: $0) } ?? kept.startIndex
        return String(kept[..<end])
    }
}
