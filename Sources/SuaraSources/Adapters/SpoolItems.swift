import SuaraModel

/// A file of the spool directory: one JSON object, or an array of them, in the form of the intake.
///
/// `text` is required; `id`, `title`, `author`, `url` (strings; `id` may be a number) and `submitted_at`
/// (RFC 3339) may be missing or null. Other names are passed over. The form is the daemon's own, so a
/// wrong type or time is a mistake of the sender and the item is rejected with its reason.
package enum SpoolItems {
    /// Throws when the bytes are not JSON at all, or neither object nor array.
    package static func read(_ bytes: [UInt8]) throws(SourceError) -> Page {
        let root = try JSONPage.root(of: bytes)
        switch root.kind {
        case .array:
            return JSONPage.page(of: root, read: item)
        case .object:
            var page = Page()
            page.take(root, read: item)
            return page
        default:
            throw SourceError("the file holds \(root.kind.withArticle), an object or an array of objects is expected")
        }
    }

    private static func item(_ node: JSONNode) throws(Rejection) -> RawItem {
        guard let text = try string("text", of: node)?.trimmingSpace.orNilWhenEmpty else { throw Rejection("the item has no \"text\"") }
        return RawItem(
            nativeID: try string("id", of: node, numberToo: true), title: try string("title", of: node), text: text,
            author: try string("author", of: node), url: try string("url", of: node), publishedAt: try time(of: node))
    }

    private static func string(_ name: String, of node: JSONNode, numberToo: Bool = false) throws(Rejection) -> String? {
        guard let value = FieldPath(name).flatMap(node.at), value.kind != .null else { return nil }
        guard let string = numberToo ? value.scalar : value.string else {
            throw Rejection("\"\(name)\" is \(value.kind.withArticle), a string is expected")
        }
        return string
    }

    private static func time(of node: JSONNode) throws(Rejection) -> Timestamp? {
        guard let text = try string("submitted_at", of: node) else { return nil }
        guard let time = Timestamp(rfc3339: text) else { throw Rejection("\"submitted_at\" is not a date-time of RFC 3339") }
        return time
    }
}
