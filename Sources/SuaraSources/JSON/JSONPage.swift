import SuaraModel

/// Items out of a JSON array, the bad ones singly.
enum JSONPage {
    static func root(of body: [UInt8]) throws(SourceError) -> JSONNode {
        guard !body.isEmpty else { throw SourceError("the body is empty where JSON was expected") }
        do {
            return try JSONNode(parsing: body)
        } catch {
            let place = error.place(in: body)
            throw SourceError("the body is not JSON (\(place): \(error.reason)); its sender must mend it, or the url leads elsewhere")
        }
    }

    static func page(of array: JSONNode, read: (JSONNode) throws(Rejection) -> RawItem) -> Page {
        var page = Page()
        let elements = array.elements(limit: PageLimits.items + 1)
        for element in elements.prefix(PageLimits.items) { page.take(element, read: read) }
        if elements.count > PageLimits.items { page.fault = "there are more than \(PageLimits.items) items; the rest was not read" }
        return page
    }
}

extension Page {
    /// Adds what an element holds to the items, or to the rejected ones.
    mutating func take(_ element: JSONNode, read: (JSONNode) throws(Rejection) -> RawItem) {
        do throws(Rejection) {
            guard element.kind == .object else { throw Rejection("the item is \(element.kind.withArticle), an object is expected") }
            items.append(try read(element))
        } catch {
            rejected.append(RejectedItem(nativeID: nil, reason: error.reason, raw: Array(element.bytes.prefix(PageLimits.rejectedBytes))))
        }
    }
}

/// What stands where the array of items was expected.
enum MissingItems {
    static func error(root: JSONNode, path: FieldPath) -> SourceError {
        let known = (0...path.components.count).reversed().first { root.at(path.prefix($0)) != nil } ?? 0
        let reached = path.prefix(known)
        let place = reached.isTop ? "the top" : "\"\(reached)\""
        let node = root.at(reached) ?? root
        let expected = path.isTop ? "an array of items was expected at the top" : "an array of items was expected at \"\(path)\""
        return SourceError("\(expected), but \(place) is \(description(of: node)); check the source's mapping")
    }

    /// Only names that cannot be anything else than names.
    private static func description(of node: JSONNode) -> String {
        let keys = node.keys(limit: 12).filter { (1...32).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isIdentifierByte) }
        return node.kind.withArticle + (keys.isEmpty ? "" : " with \(keys.sorted().joined(separator: ", "))")
    }
}

extension JSONNode.Kind {
    var withArticle: String {
        switch self {
        case .null: "null"
        case .object, .array: "an \(rawValue)"
        default: "a \(rawValue)"
        }
    }
}
