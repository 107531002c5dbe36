import SuaraModel

/// Why a feed was not read to its end, in a sentence.
enum FeedFault {
    static func sentence(stop: FeedState.Stop?, failure: XMLFailure?, kept: Int) -> String? {
        guard let failure else { return nil }
        let place = "line \(failure.line), column \(failure.column)"
        switch stop {
        case .tooManyItems:
            return "the feed has more than \(PageLimits.items) items; the rest, from \(place) on, was not read"
        case .tooDeep:
            return "elements are nested deeper than \(PageLimits.depth) at \(place); the \(kept) items before were kept"
        case .notAFeed, .entityDeclaration, nil:
            return "ill-formed XML at \(place): \(failure.reason); the \(kept) items before were kept, the feed's owner must mend the rest"
        }
    }
}

/// What was seen where a feed was expected.
enum NotAFeed {
    static func error(body: [UInt8], state: FeedState, failure: XMLFailure?) -> SourceError {
        let place = failure.map { "line \($0.line), column \($0.column)" } ?? "the end"
        switch state.stop {
        case .notAFeed(let root):
            return SourceError("\(seen(root: root)) where an RSS or Atom feed was expected; check the source's url")
        case .entityDeclaration:
            return SourceError("the feed declares an XML entity at \(place), which is refused; the feed's owner must remove its DTD")
        case .tooDeep, .tooManyItems, nil:
            let reason = failure?.reason ?? "no element"
            return SourceError("\(seen(body)) where an RSS or Atom feed was expected (\(reason) at \(place)); check the source's url")
        }
    }

    private static func seen(root: String) -> String {
        if root.lowercased() == "html" { return "an HTML page" }
        let isPlain = root.utf8.count <= 32 && root.utf8.allSatisfy { $0.isIdentifierByte || $0 == UInt8(ascii: ":") }
        return isPlain ? "an XML document <\(root)>" : "an XML document of another kind"
    }

    private static func seen(_ body: [UInt8]) -> String {
        if body.isEmpty { return "an empty body" }
        let head = String(decoding: body.prefix(15), as: UTF8.self).lowercased()
        if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return "an HTML page" }
        if head.hasPrefix("{") || head.hasPrefix("[") { return "what looks like JSON" }
        return head.hasPrefix("<") ? "ill-formed XML" : "a body that is no XML"
    }
}
