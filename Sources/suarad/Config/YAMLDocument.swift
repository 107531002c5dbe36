import SuaraModel
import Yams

/// A YAML text as nodes that know their places.
enum YAMLDocument {
    /// The most that a config may hold, in bytes of UTF-8.
    static let limit = 1 << 20

    /// - Throws: what keeps the text from being one document of plain values, each with its place.
    static func root(of text: String, file: String) throws(Problems) -> Node {
        guard text.utf8.count <= limit else { throw Problems([Problem(file: file, "the file is larger than 1 MiB")]) }
        let root: Node?
        do {
            root = try compose(yaml: text)
        } catch let error as YamlError {
            throw Problems([error.problem(in: file)])
        } catch {
            throw Problems([Problem(file: file, String(describing: error))])
        }
        guard let root else { throw Problems([Problem(file: file, "the file is empty")]) }
        // Read before anything else: aliases of aliases make a small file endless.
        let anchored = Set(anchors(in: root).map { Problem(file: file, line: $0.mark?.line, column: $0.mark?.column, anchorMessage) })
        guard anchored.isEmpty else { throw Problems(anchored.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }) }
        return root
    }

    private static let anchorMessage = "anchors (&name) and aliases (*name) are not read; write the value out"

    /// The nodes with an anchor, where they are written and where an alias stands for them; none below them.
    private static func anchors(in node: Node) -> [Node] {
        if node.anchor != nil { return [node] }
        return switch node {
        case .scalar, .alias: []
        case .sequence(let sequence): sequence.flatMap(anchors)
        case .mapping(let mapping): mapping.flatMap { anchors(in: $0.key) + anchors(in: $0.value) }
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
