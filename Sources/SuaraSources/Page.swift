package import SuaraModel

/// What one answer of a source held.
package struct Page: Hashable, Sendable {
    /// In the order of the source.
    package var items: [RawItem]
    /// Items that cannot be used, each with its reason; they never take others with them.
    package var rejected: [RejectedItem]
    /// For the next conditional request. Empty after a ``fault``, so that the whole answer is asked for
    /// again instead of a 304 hiding what was missed.
    package var cursor: Cursor
    /// Nil when the answer was read to its end without trouble. Otherwise a sentence for the operator,
    /// with line and column: the items are good, the source is not well.
    package var fault: String?

    package init(items: [RawItem] = [], rejected: [RejectedItem] = [], cursor: Cursor = Cursor(), fault: String? = nil) {
        self.items = items
        self.rejected = rejected
        self.cursor = cursor
        self.fault = fault
    }
}

/// How much of one answer is read.
package enum PageLimits {
    /// Items, rejected ones included.
    package static let items = 10_000
    /// Elements inside elements, arrays inside objects.
    package static let depth = 100
    /// One field as it stands in a feed, markup included, in bytes of UTF-8.
    package static let fieldBytes = 262_144
    /// Bytes of a rejected item that are handed on.
    package static let rejectedBytes = 65_536
}
