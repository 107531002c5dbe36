import SuaraModel
import Yams

/// A YAML text as nodes that know their places.
enum YAMLDocument {
    /// The most that a config may hold, in bytes of UTF-8.
    static let limit = 1 << 20

    /// - Throws: what keeps the text from being one document of plain values, each with its place.
    static func root(of text: String, file: String) throws(Problems) -> Node {
        guard text.utf8.count <= limit else { throw Problems([Problem(file: file, "the file is larger than 1 MiB")]) }
        let aliases = YAMLAliases.problems(in: text, file: file)
        guard aliases.isEmpty else { throw Problems(aliases) }
        do {
            // Windows' editors begin a file with a byte order mark, which would count as a column.
            let parser = try Parser(yaml: text.first == "\u{FEFF}" ? String(text.dropFirst()) : text)
            guard let root = try parser.singleRoot() else { throw Problems([Problem(file: file, "the file is empty")]) }
            return root
        } catch let error as Problems {
            throw error
        } catch let error as YamlError {
            throw Problems([error.problem(in: file)])
        } catch {
            throw Problems([Problem(file: file, String(describing: error))])
        }
    }
}

extension YamlError {
    fileprivate func problem(in file: String) -> Problem {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            Problem(file: file, line: mark.line, column: mark.column, "not valid YAML: \(problem)")
        case .duplicatedKeysInMapping(let keys, let context):
            Problem(
                file: file, line: context.mark.line, column: context.mark.column,
                "not valid YAML: twice in one mapping: \(keys.joined(separator: ", "))")
        case .reader(let problem, let offset, _, let yaml):
            Self.problem(in: file, yaml.prefix(offset ?? 0), isPlaced: offset != nil, problem)
        default:
            Problem(file: file, "not valid YAML: \(self)")
        }
    }

    private static func problem(in file: String, _ before: Substring, isPlaced: Bool, _ problem: String) -> Problem {
        let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return Problem(
            file: file, line: isPlaced ? lines.count : nil, column: isPlaced ? (lines.last?.count ?? 0) + 1 : nil,
            "not valid YAML: \(problem)")
    }
}
