package import SuaraModel

/// Any JSON over HTTP, read by a ``JSONMapping``.
package struct JSONAdapter: SourceAdapter {
    package let url: String
    package let mapping: JSONMapping
    package let limits: WebLimits

    package init(url: String, mapping: JSONMapping, limits: WebLimits) {
        self.url = url
        self.mapping = mapping
        self.limits = limits
    }

    package func request(cursor: Cursor) -> WebRequest {
        ConditionalGet.request(url: url, accept: "application/json, */*;q=0.1", cursor: cursor, limits: limits)
    }

    package func read(_ response: WebResponse) throws(SourceError) -> Page {
        let root = try JSONPage.root(of: response.body)
        guard let array = root.at(mapping.items), array.kind == .array else {
            throw MissingItems.error(root: root, path: mapping.items)
        }
        var page = JSONPage.page(of: array, read: item)
        if page.fault == nil { page.cursor = ConditionalGet.cursor(after: response) }
        return page
    }

    private func item(_ node: JSONNode) throws(Rejection) -> RawItem {
        guard let text = node.at(mapping.text) else { throw Rejection("the item has no \"\(mapping.text)\"") }
        guard let string = text.string else {
            throw Rejection("\"\(mapping.text)\" is \(text.kind.withArticle), a string is expected")
        }
        guard let filled = string.trimmingSpace.orNilWhenEmpty else { throw Rejection("\"\(mapping.text)\" is empty") }
        return RawItem(
            nativeID: scalar(mapping.id, of: node), title: mapping.title.flatMap { node.at($0)?.string }, text: filled,
            author: scalar(mapping.author, of: node), url: mapping.url.flatMap { node.at($0)?.string },
            publishedAt: mapping.time.flatMap { node.at($0) }.flatMap(JSONTime.timestamp))
    }

    private func scalar(_ path: FieldPath?, of node: JSONNode) -> String? {
        path.flatMap { node.at($0)?.scalar?.trimmingSpace.orNilWhenEmpty }
    }
}
