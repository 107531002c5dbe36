/// Something wrong in a file that a person edits: where, and what was expected.
///
/// Prints as `file:line:column: path: message`, without the parts that are unknown.
package struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    package var file: String
    /// From 1.
    package var line: Int?
    /// From 1.
    package var column: Int?
    /// For a config: `sources[0].every`.
    package var path: String?
    package var message: String

    package init(file: String, line: Int? = nil, column: Int? = nil, path: String? = nil, _ message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
        self.message = message
    }

    package var description: String {
        let place = [file, line.map(String.init), line == nil ? nil : column.map(String.init)].compactMap(\.self).joined(separator: ":")
        return ([place, path, message] as [String?]).compactMap(\.self).joined(separator: ": ")
    }
}

/// All that is wrong with what was loaded; never just the first.
package struct Problems: Error, Sendable, CustomStringConvertible {
    package var all: [Problem]
    package init(_ all: [Problem]) { self.all = all }
    package var description: String { all.map(\.description).joined(separator: "\n") }
}
