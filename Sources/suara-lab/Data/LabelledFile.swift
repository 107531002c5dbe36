import Foundation
import SuaraModel
import SuaraText

/// A tab-separated file of labelled texts: comments begin with `#`, the first other line names the columns.
/// Known are `id`, `text`, `register`, `label` (the same as `sentiment`) and one column for each head; others
/// are skipped. An empty cell is no judgement, `-` is "none of them", `*` is reserved.
enum LabelledFile {
    /// `PATH`, or `PATH:WEIGHT`.
    struct Source: Sendable {
        var path: String
        var weight: Float = 1

        init(_ argument: String) {
            let parts = argument.split(separator: ":")
            if parts.count == 2, let weight = Float(parts[1]) { (path, self.weight) = (String(parts[0]), weight) } else { path = argument }
        }
    }

    /// The rows of a file, or of every `.tsv` of a directory.
    /// - Throws: every problem of every file.
    static func read(_ source: Source) throws -> [LabelledRow] {
        var problems: [Problem] = []
        var rows: [LabelledRow] = []
        for path in try paths(source.path) {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let parsed = parse(text, path: path)
            problems += parsed.problems
            rows += parsed.rows
        }
        guard problems.isEmpty else { throw Problems(problems) }
        for index in rows.indices { rows[index].weight = source.weight }
        return rows
    }

    private static func paths(_ path: String) throws -> [String] {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw Problem(file: path, "there is no such file")
        }
        guard isDirectory.boolValue else { return [path] }
        return try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".tsv") }.sorted().map { "\(path)/\($0)" }
    }

    static func parse(_ text: String, path: String) -> (rows: [LabelledRow], problems: [Problem]) {
        var rows: [LabelledRow] = []
        var problems: [Problem] = []
        var columns: [String]?
        let voice = String(path.split(separator: "/").last?.split(separator: ".").first ?? "")
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, line.utf8.first != UInt8(ascii: "#") else { continue }
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard let names = columns else {
                columns = cells.map { $0 == "label" ? Head.sentiment.rawValue : $0 }
                if !cells.contains("text") { problems.append(Problem(file: path, line: number + 1, "a column named text is needed")) }
                continue
            }
            do throws(Problem) {
                rows.append(try row(cells, names, path: path, line: number + 1, voice: voice))
            } catch {
                problems.append(error)
            }
        }
        return (rows, problems)
    }

    private static func row(_ cells: [String], _ names: [String], path: String, line: Int, voice: String) throws(Problem) -> LabelledRow {
        guard cells.count == names.count else {
            throw Problem(file: path, line: line, "\(names.count) columns expected, \(cells.count) found")
        }
        var row = LabelledRow(id: "\(voice):\(line)", text: "", labels: [:], voice: voice)
        for (name, cell) in zip(names, cells) where !cell.isEmpty {
            switch name {
            case "id": row.id = cell
            case "text": row.text = cell
            case "register": row.register = cell
            default:
                guard let head = Head(rawValue: name) else { continue }
                let label = cell == "-" ? Head.none : cell
                guard head.labels.contains(label) else {
                    throw Problem(file: path, line: line, "unknown \(name) \"\(cell)\"; known are \(head.labels.joined(separator: ", "))")
                }
                row.labels[head] = label
            }
        }
        return row
    }
}
