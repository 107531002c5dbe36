import SuaraModel

/// What a feed's elements mean, one event after the other. Knows nothing of expat.
struct FeedState {
    enum Stop: Hashable { case notAFeed(root: String), tooDeep, tooManyItems, entityDeclaration }

    struct Flawed {
        var nativeID: String?
        var reason: String
        /// Of the item, in the bytes as they came.
        var range: Range<Int>
    }

    private(set) var format: FeedFormat?
    private(set) var items: [RawItem] = []
    private(set) var flawed: [Flawed] = []
    /// Set when reading must end here.
    private(set) var stop: Stop?

    private var names = FeedNames()
    private var depth = 0
    private var item: FeedItem?
    private var itemDepth = 0
    private var open: OpenField?
    private var buffer: [UInt8] = []

    private struct OpenField {
        var field: FeedField
        var markup: FeedMarkup
        var depth: Int
    }

    mutating func start(_ name: String, attributes: [XMLAttribute], offset: Int) {
        depth += 1
        guard depth <= PageLimits.depth else { stop = .tooDeep; return }
        for attribute in attributes { names.declare(attribute) }
        guard let format else { startRoot(name); return }
        if item == nil {
            startItem(name, format: format, attributes: attributes, offset: offset)
        } else if open != nil {
            startMarkup(name)
        } else if depth == itemDepth + 1 {
            startField(name, format: format, attributes: attributes)
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let open, open.markup != .none else { return }
        guard buffer.count + bytes.count <= PageLimits.fieldBytes else { item?.isOversized = true; return }
        if open.markup == .xhtml { appendEscaped(bytes) } else { buffer.append(contentsOf: bytes) }
    }

    /// A reference to an entity that XML does not know: HTML's are meant, others stay as written.
    mutating func skippedEntity(_ name: String) {
        Array((HTMLEntities.decoded(name) ?? "&\(name);").utf8).withUnsafeBufferPointer { text($0) }
    }

    mutating func end(_ name: String, offset: Int) {
        if let open {
            if depth == open.depth { close(open) } else if open.markup != .text { appendTag("</\(name)>") }
        } else if let item, depth == itemDepth {
            close(item, end: offset)
        }
        depth -= 1
    }

    mutating func refuseEntityDeclaration() { stop = .entityDeclaration }

    private mutating func startRoot(_ name: String) {
        format = FeedFormat(root: name, names: names)
        if format == nil { stop = .notAFeed(root: name) }
    }

    private mutating func startItem(_ name: String, format: FeedFormat, attributes: [XMLAttribute], offset: Int) {
        guard case (.feed, let local) = names.resolve(name), local == format.itemName else { return }
        guard items.count + flawed.count < PageLimits.items else { stop = .tooManyItems; return }
        item = FeedItem(offset: offset)
        itemDepth = depth
    }

    private mutating func startField(_ name: String, format: FeedFormat, attributes: [XMLAttribute]) {
        guard let field = FeedField(names.resolve(name)) else { return }
        if field == .link, let target = attributes.value("href") {
            if attributes.value("rel") ?? "alternate" == "alternate" { item?.take(.link, target.trimmingSpace) }
            return
        }
        open = OpenField(field: field, markup: FeedMarkup(of: field, format: format, attributes: attributes), depth: depth)
        buffer.removeAll(keepingCapacity: true)
    }

    /// An element inside a field: markup, or the name among an author's parts.
    private mutating func startMarkup(_ name: String) {
        if open?.field == .author, names.resolve(name).local == "name" {
            open?.depth = depth
            buffer.removeAll(keepingCapacity: true)
        } else if open?.markup != .text {
            appendTag("<\(name)>")
        }
    }

    private mutating func close(_ field: OpenField) {
        item?.take(field.field, field.markup.plain(buffer))
        open = nil
    }

    private mutating func close(_ item: FeedItem, end: Int) {
        if let flaw = item.flaw {
            flawed.append(Flawed(nativeID: item.nativeID, reason: flaw, range: item.offset..<max(item.offset, end)))
        } else {
            items.append(item.rawItem)
        }
        self.item = nil
    }

    private mutating func appendTag(_ tag: String) {
        guard buffer.count + tag.utf8.count <= PageLimits.fieldBytes else { item?.isOversized = true; return }
        buffer.append(contentsOf: tag.utf8)
    }

    private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"): buffer.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: "&"): buffer.append(contentsOf: "&amp;".utf8)
            default: buffer.append(byte)
            }
        }
    }
}
