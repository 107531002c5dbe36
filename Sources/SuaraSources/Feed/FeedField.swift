/// The children of an item that are read.
enum FeedField {
    case id, link, title, summary, content, published, updated, author, creator

    init?(_ name: (vocabulary: FeedNames.Vocabulary, local: Substring)) {
        switch (name.vocabulary, name.local) {
        case (.feed, "guid"), (.feed, "id"): self = .id
        case (.feed, "link"): self = .link
        case (.feed, "title"): self = .title
        case (.feed, "description"), (.feed, "summary"): self = .summary
        case (.feed, "content"), (.content, "encoded"): self = .content
        case (.feed, "pubDate"), (.feed, "published"), (.feed, "issued"): self = .published
        case (.feed, "updated"), (.feed, "modified"), (.dublinCore, "date"): self = .updated
        case (.feed, "author"): self = .author
        case (.dublinCore, "creator"): self = .creator
        default: return nil
        }
    }

    /// Fields that may hold markup.
    var isText: Bool { self == .title || self == .summary || self == .content }
}

/// How the characters of a field are meant.
enum FeedMarkup {
    /// As they are.
    case text
    /// As HTML that was escaped to get through XML.
    case html
    /// As elements of the feed itself; they are written out again and then read like HTML.
    case xhtml
    /// As something that is no text: an image, a file elsewhere.
    case none

    /// Atom says it in `type` (RFC 4287, 3.1.1 and 4.1.3; Atom 0.3 with media types); RSS means HTML.
    init(of field: FeedField, format: FeedFormat, attributes: [XMLAttribute]) {
        guard field.isText else { self = .text; return }
        guard format == .atom else { self = .html; return }
        switch attributes.value("type")?.lowercased() {
        case nil, "text", "text/plain", "": self = attributes.value("src") == nil ? .text : .none
        case "html", "text/html": self = .html
        case "xhtml", "application/xhtml+xml": self = .xhtml
        default: self = .none
        }
    }

    func plain(_ bytes: [UInt8]) -> String {
        switch self {
        case .text: String(decoding: bytes, as: UTF8.self).trimmingSpace
        case .html, .xhtml: HTMLText.plain(bytes).trimmingSpace
        case .none: ""
        }
    }
}
