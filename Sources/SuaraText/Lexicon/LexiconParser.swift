import SuaraModel

/// Splits one file into rows. A row with a mistake is left out and named in ``problems``; reading goes on.
struct LexiconParser {
    private(set) var rows: [LexiconRow] = []
    private(set) var problems: [Problem] = []

    private let file: InputFile
    private let kind: LexiconKind
    private var sawHeader = false
    /// The line of each key that was read.
    private var lines: [[String]: Int] = [:]

    init(_ file: InputFile, kind: LexiconKind) {
        self.file = file
        self.kind = kind
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lines = file.bytes[start...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, bytes) in lines.enumerated() { read(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, line: index + 1) }
        if !sawHeader { problems.append(Problem(file: file.name, "the file has no line with the column names: \(header)")) }
    }

    private var header: String { kind.columns.joined(separator: ", ") }

    private mutating func read(_ bytes: ArraySlice<UInt8>, line: Int) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            problems.append(Problem(file: file.name, line: line, "the line is not UTF-8"))
            return
        }
        guard !text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }), text.utf8.first != UInt8(ascii: "#") else {
            return
        }
        let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(Self.trimmed)
        do throws(Problem) {
            let row = LexiconRow(file: file.name, line: line, cells: cells)
            if sawHeader { try add(row) } else { try readHeader(row) }
        } catch {
            problems.append(error)
        }
    }

    private mutating func readHeader(_ row: LexiconRow) throws(Problem) {
        sawHeader = true
        guard row.cells == kind.columns else {
            throw row.problem("the columns must be \(header), not \(row.cells.joined(separator: ", "))")
        }
    }

    private mutating func add(_ row: LexiconRow) throws(Problem) {
        guard row.cells.count == kind.columns.count else {
            throw row.problem("\(kind.columns.count) columns expected (\(header)), \(row.cells.count) found")
        }
        let key = row.cells[..<kind.keyColumns].map { Tokenizer.words($0).joined(separator: " ") }
        if let first = lines[key] {
            throw row.problem("\"\(row.cells[kind.keyColumns - 1])\" is already in line \(first)")
        }
        lines[key] = row.line
        rows.append(row)
    }

    private static func trimmed(_ cell: Substring) -> String {
        let kept = cell.utf8.drop { $0 == UInt8(ascii: " ") }
        let end = kept.lastIndex { $0 != UInt8(ascii: " ") }.map { kept.index(after: $0) } ?? kept.startIndex
        return String(kept[..<end]) ?? String(cell)
    }
}
