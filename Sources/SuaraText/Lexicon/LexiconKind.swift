import SuaraModel

/// The lists of a lexicon; the raw value is the base name of the file.
///
/// All are UTF-8 text with one row a line, cells separated by one tab. Lines that start with `#` are
/// comments; the first other line names the columns.
enum LexiconKind: String, CaseIterable {
    case spelling = "spelling.tsv"
    case dialect = "dialect.tsv"
    case negators = "negators.tsv"
    case intensifiers = "intensifiers.tsv"
    case contrasts = "contrasts.tsv"
    case sentiment = "sentiment.tsv"
    case topics = "topics.tsv"
    case words = "words.tsv"

    var columns: [String] {
        switch self {
        case .spelling: ["variant", "standard", "note"]
        case .dialect: ["word", "standard", "when", "status", "note"]
        case .negators: ["term", "scope", "note"]
        case .intensifiers: ["term", "factor", "position"]
        case .contrasts: ["term", "note"]
        case .sentiment: ["term", "weight", "reason"]
        case .topics: ["topic", "term", "weight"]
        case .words: ["word", "count"]
        }
    }

    /// How many of the first columns tell one row from all others of the file.
    var keyColumns: Int { self == .topics ? 2 : 1 }

    /// Whether a lexicon can do without it: a region's words, and what is learned.
    var isOptional: Bool { self == .dialect || self == .words }
}
