package import SuaraModel

/// One way of reading a source that is polled.
package protocol SourceAdapter: Sendable {
    /// What to ask, given how far the source was read.
    func request(cursor: Cursor) -> WebRequest
    /// The items of an answer with status 200. Throws when there is nothing of use in the whole answer.
    func read(_ response: WebResponse) throws(SourceError) -> Page
}

/// The kinds of sources that are polled. A new kind is one file in `Adapters/` and one case here.
package enum SourceKind: Hashable, Sendable {
    /// RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0.
    case feed
    /// Any JSON over HTTP whose items stand in one array.
    case json(JSONMapping)

    package func adapter(url: String, limits: WebLimits) -> any SourceAdapter {
        switch self {
        case .feed: FeedAdapter(url: url, limits: limits)
        case .json(let mapping): JSONAdapter(url: url, mapping: mapping, limits: limits)
        }
    }
}
