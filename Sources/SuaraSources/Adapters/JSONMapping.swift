/// Where the parts of an item stand in a source's JSON.
package struct JSONMapping: Hashable, Sendable {
    /// Where the array of items is, from the top; empty when the top level is the array.
    package var items: FieldPath
    /// The rest is looked up from the item. A string or a number.
    package var id: FieldPath
    /// A string. An item without it is rejected.
    package var text: FieldPath
    package var title: FieldPath?
    /// A string or a number.
    package var author: FieldPath?
    package var url: FieldPath?
    /// For the forms that are read see ``JSONTime``.
    package var time: FieldPath?

    package init(
        items: FieldPath = .top, id: FieldPath, text: FieldPath, title: FieldPath? = nil, author: FieldPath? = nil,
        url: FieldPath? = nil, time: FieldPath? = nil
    ) {
        self.items = items
        self.id = id
        self.text = text
        self.title = title
        self.author = author
        self.url = url
        self.time = time
    }
}
