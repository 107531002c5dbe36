/// One piece of feedback as a source gave it, before anything was checked.
package struct RawItem: Hashable, Sendable {
    /// The source's own id of it, stable over edits; nil where the source has none.
    package var nativeID: String?
    package var title: String?
    package var text: String
    /// Whatever names the author at the source. Never stored: only its keyed hash is.
    package var author: String?
    package var url: String?
    package var publishedAt: Timestamp?

    package init(
        nativeID: String? = nil, title: String? = nil, text: String, author: String? = nil, url: String? = nil,
        publishedAt: Timestamp? = nil
    ) {
        self.nativeID = nativeID
        self.title = title
        self.text = text
        self.author = author
        self.url = url
        self.publishedAt = publishedAt
    }
}
