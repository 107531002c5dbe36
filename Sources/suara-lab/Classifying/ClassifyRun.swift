import SuaraModel
import SuaraTerminal

/// Lines of requests into lines of answers, one block after the other. What it keeps between blocks does not grow.
struct ClassifyRun {
    /// What a block of bytes gave.
    struct Output: Equatable {
        var answers: [UInt8] = []
        var problems: [Problem] = []
    }

    /// The longest text of a submission, every byte of it written as `\u0000`, and room for the other fields.
    static let longestLine = Submission.Limits.textBytes * 6 + 65_536

    let reader: CityReader
    let isFull: Bool
    /// Stands before the line in every problem.
    let source: String
    private var splitter = LineSplitter(longest: longestLine)
    private(set) var badLines = 0
    private(set) var lines = 0
    private var strangers: (count: Int, first: Problem)?

    init(reader: CityReader, isFull: Bool, source: String) {
        (self.reader, self.isFull, self.source) = (reader, isFull, source)
    }

    mutating func add(_ bytes: [UInt8]) -> Output { answer(splitter.add(bytes)) }

    mutating func end() -> Output { answer(splitter.end().map { [$0] } ?? []) }

    /// What is worth knowing when all is done.
    var notes: [String] {
        var notes: [String] = []
        if let strangers {
            notes.append("\(strangers.first); so in \(Wording.count(strangers.count, "line")), read as if the text came from no unit")
        }
        if badLines > 0 { notes.append("\(badLines) of \(Wording.count(lines, "line")) could not be read and got no answer") }
        return notes
    }

    private mutating func answer(_ lines: [LineSplitter.Line]) -> Output {
        var output = Output()
        for line in lines {
            do throws(Rejection) {
                guard let bytes = line.bytes else { throw Rejection("the line is longer than \(Self.longestLine) bytes") }
                let content = line.number == 1 && bytes.starts(with: Self.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
                if content.allSatisfy(\.isJSONSpace) { continue }
                self.lines += 1
                answer(try ClassifyRequest(line: content), line: line.number, to: &output.answers)
            } catch {
                badLines += 1
                output.problems.append(Problem(file: source, line: line.number, error.reason))
            }
        }
        return output
    }

    private mutating func answer(_ request: ClassifyRequest, line: Int, to bytes: inout [UInt8]) {
        if reader.hasUnknownSource(request) {
            let unit = request.sourceUnit ?? ""
            let first = strangers?.first ?? Problem(file: source, line: line, "source_unit: units.csv has no unit \"\(unit)\"")
            strangers = ((strangers?.count ?? 0) + 1, first)
        }
        reader.answer(request).json(isFull: isFull).write(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension UInt8 {
    fileprivate var isJSONSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
}
