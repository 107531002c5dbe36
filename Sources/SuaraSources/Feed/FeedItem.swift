import SuaraModel

/// An item being read: the first value of each field that is not empty.
struct FeedItem {
    /// Of the item's start tag, in the bytes as they came.
    let offset: Int
    private var values: [(field: FeedField, value: String)] = []
    /// A field was longer than ``PageLimits/fieldBytes``.
    var isOversized = false

    init(offset: Int) { self.offset = offset }

    mutating func take(_ field: FeedField, _ value: String) {
        guard !value.isEmpty, self[field] == nil else { return }
        values.append((field, value))
    }

    /// The id ladder: the feed's own id, else the link, else none.
    var nativeID: String? { self[.id] ?? self[.link] }

    /// Why it cannot be used, or nil.
    var flaw: String? {
        if isOversized { return "a field of the item is longer than \(PageLimits.fieldBytes) bytes" }
        return text == nil && self[.title] == nil ? "the item has neither text nor title" : nil
    }

    var rawItem: RawItem {
        RawItem(
            nativeID: nativeID, title: self[.title], text: text ?? "", author: self[.creator] ?? self[.author],
            url: self[.link], publishedAt: date(.published) ?? date(.updated))
    }

    private var text: String? { self[.content] ?? self[.summary] }

    /// A handful of fields: looking through them is quicker than hashing.
    private subscript(field: FeedField) -> String? { values.first { $0.field == field }?.value }

    private func date(_ field: FeedField) -> Timestamp? { self[field].flatMap(FeedDate.timestamp) }
}
