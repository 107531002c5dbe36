/// Which vocabulary an element's name belongs to.
///
/// Prefixes are resolved by the document's `xmlns` declarations, without their scope, and by custom
/// where a declaration is missing: many feeds use `content:encoded` without declaring it, which a
/// strict namespace reader answers by losing every item.
struct FeedNames {
    enum Vocabulary { case feed, dublinCore, content, rdf, other }

    private var prefixes: [String: Vocabulary] = [
        "atom": .feed, "rss": .feed, "dc": .dublinCore, "dcterms": .dublinCore, "content": .content, "rdf": .rdf,
    ]

    mutating func declare(_ attribute: XMLAttribute) {
        guard attribute.name.hasPrefix("xmlns:"), prefixes.count < 100 else { return }
        prefixes[String(attribute.name.dropFirst(6))] = Self.vocabularies[attribute.value] ?? .other
    }

    /// Names without a prefix are the feed's own, whatever the default namespace is.
    func resolve(_ name: String) -> (vocabulary: Vocabulary, local: Substring) {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return (.feed, name[...]) }
        return (prefixes[String(name[..<colon])] ?? .other, name[name.utf8.index(after: colon)...])
    }

    private static let vocabularies: [String: Vocabulary] = [
        "http://www.w3.org/2005/Atom": .feed, "http://purl.org/atom/ns#": .feed, "http://purl.org/rss/1.0/": .feed,
        "http://my.netscape.com/rdf/simple/0.9/": .feed, "http://backend.userland.com/rss2": .feed,
        "http://purl.org/dc/elements/1.1/": .dublinCore, "http://purl.org/dc/terms/": .dublinCore,
        "http://purl.org/rss/1.0/modules/content/": .content, "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf,
    ]
}

struct XMLAttribute: Hashable {
    var name: String
    var value: String
}

extension [XMLAttribute] {
    func value(_ name: String) -> String? { first { $0.name == name }?.value }
}

/// The three shapes that feeds have.
enum FeedFormat {
    /// RSS 0.9x and 2.0: `rss`, `channel`, `item`.
    case rss
    /// RSS 0.90 and 1.0: `rdf:RDF` with the items beside the channel.
    case rdf
    /// Atom 0.3 and 1.0: `feed`, `entry`.
    case atom

    init?(root name: String, names: FeedNames) {
        switch names.resolve(name) {
        case (.feed, "rss"): self = .rss
        case (.rdf, "RDF"): self = .rdf
        case (.feed, "feed"): self = .atom
        default: return nil
        }
    }

    var itemName: String { self == .atom ? "entry" : "item" }
}
