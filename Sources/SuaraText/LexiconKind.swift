/// The lists of a lexicon; the raw value is the base name of the file.
///
/// All are UTF-8 text with one row a line, cells separated by one tab. Lines that start with `#` are
/// comments; the first other line names the columns.
enum LexiconKind: String, CaseIterable {
    case spelling = "spelling.tsv"
    case negators = "negators.tsv"
    case intensifiers = "intensifiers.tsv"
    case contrasts = "contrasts.tsv"
    case sentiment = "sentiment.tsv"
    case topics = "topics.tsv"

    var columns: [String] {
        switch self {
        case .spelling: ["variant", "standard", "note"]
        case .negators: ["term", "scope", "note"]
        case .intensifiers: ["term", "factor", "position"]
        case .contrasts: ["term", "note"]
        case .sentiment: ["term", "weight", "reason"]
        case .topics: ["topic", "term", "weight"]
        }
    }

    /// How many of the first columns tell one row from all others of the file.
    var keyColumns: Int { self == .topics ? 2 : 1 }
}
