/// The bytes of a file that a person edits: a word list, a table of the directory. Which one it is follows
/// from the base name (`units.csv`); the name as given stands in front of every problem.
package struct InputFile: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// The part of the name after the last `/`.
    package var baseName: String { String(name.split(separator: "/").last ?? "") }
}
