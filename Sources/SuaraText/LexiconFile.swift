/// The bytes of one lexicon file. Which list it is follows from the base name (`sentiment.tsv`); the name
/// as given stands in front of every problem.
package struct LexiconFile: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// The part of the name after the last `/`.
    var baseName: String { String(name.split(separator: "/").last ?? "") }
}
