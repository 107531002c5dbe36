import SuaraModel
import Yams

/// A YAML mapping being read against the keys that are known: every problem goes to `problems`, with
/// its place, and reading goes on with what is there.
///
/// Scalars are read from their text as written, never through YAML's types: there `0300` is 192 and `no`
/// is false.
struct YAMLFields {
    let path: String
    private let place: Mark?
    private let isMapping: Bool
    private let nodes: [String: Node]
    private let file: String
    private let problems: ProblemLog

    /// Problems found so far; shared by all mappings of a file, used by one thread.
    final class ProblemLog {
        var all: [Problem] = []
    }

    init(_ node: Node, path: String, known: [String], file: String, problems: ProblemLog) {
        self.path = path
        self.file = file
        self.problems = problems
        place = node.mark
        isMapping = node.mapping != nil
        guard let mapping = node.mapping else {
            nodes = [:]
            report(node.mark, path, "expected a mapping with \(known.joined(separator: ", "))")
            return
        }
        var nodes: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            if known.contains(name) {
                nodes[name] = value
            } else {
                let hint = nearest(to: name, among: known).map { "; did you mean \($0)?" } ?? "; known are \(known.joined(separator: ", "))"
                Self.report(file, problems, key.mark, Self.join(path, name), "unknown key\(hint)")
            }
        }
        self.nodes = nodes
    }

    func has(_ key: String) -> Bool { nodes[key] != nil }

    /// The value of a key read by `read`, or nil; `expected` says in words what would have been right.
    func optional<Value>(_ key: String, expected: String, _ read: (String) -> Value?) -> Value? {
        guard let node = nodes[key] else { return nil }
        guard let text = node.scalar?.string, text != "~", let value = read(text) else {
            report(node.mark, Self.join(path, key), "expected \(expected), found \(Self.shown(node))")
            return nil
        }
        return value
    }

    /// As ``optional(_:expected:_:)``, and a missing key is a problem.
    func required<Value>(_ key: String, expected: String, _ read: (String) -> Value?) -> Value? {
        guard has(key) else {
            // What is no mapping at all was reported as that.
            if isMapping { report(place, Self.join(path, key), "missing; expected \(expected)") }
            return nil
        }
        return optional(key, expected: expected, read)
    }

    /// The entries of a list, each with its path; a missing key is an empty list.
    func list(_ key: String) -> [(node: Node, path: String)] {
        guard let node = nodes[key], !Self.isEmpty(node) else { return [] }
        guard let sequence = node.sequence else {
            report(node.mark, Self.join(path, key), "expected a list, found \(Self.shown(node))")
            return []
        }
        return sequence.enumerated().map { ($1, "\(Self.join(path, key))[\($0)]") }
    }

    /// The entries of a list of scalars.
    func list<Value>(_ key: String, expected: String, _ read: (String) -> Value?) -> [Value] {
        list(key).compactMap { entry in
            guard let text = entry.node.scalar?.string, let value = read(text) else {
                report(entry.node.mark, entry.path, "expected \(expected), found \(Self.shown(entry.node))")
                return nil
            }
            return value
        }
    }

    func mapping(_ key: String, known: [String]) -> YAMLFields? {
        nodes[key].map { mapping($0, Self.join(path, key), known: known) }
    }

    func mapping(_ node: Node, _ path: String, known: [String]) -> YAMLFields {
        YAMLFields(node, path: path, known: known, file: file, problems: problems)
    }

    /// A problem with the value of a key, or with the mapping itself where the key is missing.
    func report(at key: String, _ message: String) {
        report(nodes[key]?.mark ?? place, Self.join(path, key), message)
    }

    /// A problem with an entry of a list.
    func report(_ entry: (node: Node, path: String), _ message: String) { report(entry.node.mark, entry.path, message) }

    private func report(_ mark: Mark?, _ path: String, _ message: String) {
        Self.report(file, problems, mark, path, message)
    }

    private static func report(_ file: String, _ problems: ProblemLog, _ mark: Mark?, _ path: String, _ message: String) {
        problems.all.append(Problem(file: file, line: mark?.line, column: mark?.column, path: path.isEmpty ? nil : path, message))
    }

    private static func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    private static func isEmpty(_ node: Node) -> Bool { node.scalar.map { $0.string.isEmpty || $0.string == "~" } ?? false }

    private static func shown(_ node: Node) -> String {
        switch node {
        case .scalar(let scalar): isEmpty(node) ? "nothing" : String(scalar.string.prefix(60)).debugDescription
        case .mapping: "a mapping"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }
}
