/// The query of a URL as an API request reads it: known names only, repeated names as lists.
package struct QueryItems: Sendable {
    private var values: [String: [String]]

    /// - Throws: a 400 that names the unknown parameter and the known ones.
    package init(_ items: [(name: String, value: String)], known: [String]) throws(ProblemReply) {
        values = [:]
        for (name, value) in items {
            guard known.contains(name) else {
                throw .badRequest("unknown parameter \(name.debugDescription); known are \(known.joined(separator: ", "))")
            }
            values[name, default: []].append(value)
        }
    }

    package func list(_ name: String) -> [String] { values[name] ?? [] }

    /// Nil when it is not given.
    package func one(_ name: String) throws(ProblemReply) -> String? {
        let all = list(name)
        guard all.count <= 1 else { throw .badRequest("\(name): given \(all.count) times, expected once") }
        return all.first
    }

    /// Reads each value of a parameter; `expected` says in words what would have been right.
    package func parsed<Value>(_ name: String, expected: String, _ read: (String) -> Value?) throws(ProblemReply) -> [Value] {
        var result: [Value] = []
        for text in list(name) {
            guard let value = read(text) else {
                throw .badRequest("\(name): expected \(expected), found \(text.debugDescription)")
            }
            result.append(value)
        }
        return result
    }

    package func parsedOne<Value>(_ name: String, expected: String, _ read: (String) -> Value?) throws(ProblemReply) -> Value? {
        _ = try one(name)
        return try parsed(name, expected: expected, read).first
    }
}

extension CaseIterable where Self: RawRepresentable<String> {
    /// `hour, day, month`: what an error offers instead.
    package static var choices: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
