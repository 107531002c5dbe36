import Foundation

/// The demo's texts, cut and joined to the length of an average piece of feedback.
struct Corpus {
    /// Bytes of each text, about.
    static let length = 142

    let texts: [String]

    init(root: String) throws {
        struct Line: Decodable { var text: String }
        let lines = try Data(contentsOf: URL(fileURLWithPath: "\(root)/demo/feed.jsonl")).split(separator: UInt8(ascii: "\n"))
        var words = try lines.flatMap { try JSONDecoder().decode(Line.self, from: Data($0)).text.split(separator: " ") }[...]
        var texts: [String] = []
        while !words.isEmpty {
            var text = ""
            while text.utf8.count < Self.length, let word = words.popFirst() { text += (text.isEmpty ? "" : " ") + word }
            texts.append(text)
        }
        self.texts = texts
    }
}
