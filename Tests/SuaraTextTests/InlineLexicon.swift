import SuaraModel

@testable import SuaraText

/// A small lexicon for tests: the rows of each list, columns separated by `|`.
struct InlineLexicon {
    var spelling: [String] = []
    var dialect: [String] = []
    var words: [String] = []
    var negators = ["tidak|3|n", "kurang|2|n", "tidak pernah|3|n"]
    var intensifiers = ["sangat|1.5|before", "sekali|1.5|after", "agak|0.5|before", "tidak hanya|1.0|before"]
    var contrasts = ["tapi|n", "namun|n"]
    var sentiment = ["ramah|+1.5|praise", "bagus|+1.5|praise", "buruk|-2|blame", "cepat tanggap|+2|quick", "😡|-2.5|anger"]
    var topics = ["jalan|jalan|1", "jalan|jalan rusak|3", "penerangan-jalan|lampu jalan|2.5", "spam|slot gacor|3", "spam|promo|2"]

    func rows(_ kind: LexiconKind) -> [String] {
        switch kind {
        case .spelling: spelling
        case .dialect: dialect
        case .words: words
        case .negators: negators
        case .intensifiers: intensifiers
        case .contrasts: contrasts
        case .sentiment: sentiment
        case .topics: topics
        }
    }

    /// One file a list.
    var files: [InputFile] { LexiconKind.allCases.map { Self.file($0, rows($0)) } }

    static func file(_ kind: LexiconKind, _ rows: [String], name: String? = nil) -> InputFile {
        let lines = [kind.columns.joined(separator: "|")] + rows
        let text = lines.map { $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\t") + "\n" }.joined()
        return InputFile(name: name ?? kind.rawValue, bytes: Array(text.utf8))
    }

    func lexicon() throws -> Lexicon { try Lexicon(base: files) }

    func reader() throws -> Reader { Reader(lexicon: try lexicon()) }
}
