/// One piece of feedback that may be read and stored.
package struct Submission: Hashable, Sendable {
    package var source: SourceID
    /// The source's own id, or nil: the store then takes the digest of the content as identity.
    package var nativeID: String?
    /// 1 … ``Limits/textBytes`` bytes, no control characters but newline and tab, no white space at its ends.
    package var text: String
    package var author: String?
    package var url: String?
    /// When the citizen wrote; the time of receipt where the source does not tell.
    package var occurredAt: Timestamp
    /// False where ``occurredAt`` is the time of receipt: identity must not depend on it then.
    package var hasOwnTime: Bool
    package var receivedAt: Timestamp

    package enum Limits {
        /// The longest text, in bytes of UTF-8.
        package static let textBytes = 65_536
        /// The longest native id, author and URL, in bytes of UTF-8.
        package static let fieldBytes = 2_048
        /// How far a source's clock may run ahead before its date is taken for a mistake.
        package static let futureTolerance = Duration.seconds(86_400)
        /// 2000-01-01: no feedback that a source dates earlier is believed.
        package static let earliest = Timestamp(seconds: 946_684_800)
    }

    /// Throws a ``Rejection`` that says which rule the item breaks.
    package init(_ item: RawItem, source: SourceID, receivedAt: Timestamp) throws(Rejection) {
        let text = Self.text(of: item)
        guard !text.isEmpty else { throw Rejection("the item has no text") }
        guard text.utf8.count <= Limits.textBytes else {
            throw Rejection("the text has \(text.utf8.count) bytes, more than \(Limits.textBytes)")
        }
        for (name, value) in [("id", item.nativeID), ("author", item.author), ("url", item.url)] {
            guard (value?.utf8.count ?? 0) <= Limits.fieldBytes else {
                throw Rejection("the \(name) is longer than \(Limits.fieldBytes) bytes")
            }
        }
        guard item.nativeID?.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) ?? true else {
            throw Rejection("the id has control characters")
        }
        let published = item.publishedAt
        if let published {
            guard published <= receivedAt + Limits.futureTolerance else { throw Rejection("the date lies more than a day in the future") }
            guard published >= Limits.earliest else { throw Rejection("the date lies before 2000-01-01") }
        }
        self.source = source
        self.nativeID = item.nativeID.flatMap { $0.isEmpty ? nil : $0 }
        self.text = text
        self.author = item.author.flatMap { $0.isEmpty ? nil : $0 }
        self.url = item.url.flatMap { $0.isEmpty ? nil : $0 }
        self.occurredAt = min(published ?? receivedAt, receivedAt)
        self.hasOwnTime = published != nil
        self.receivedAt = receivedAt
    }

    /// Title and body as one text; a title that only repeats the start of the body is left out.
    private static func text(of item: RawItem) -> String {
        let body = clean(item.text)
        guard let title = item.title.map(clean), !title.isEmpty else { return body }
        var start = title
        while let last = start.last, last == "." || last == "…" { start.removeLast() }
        return body.isEmpty ? title : body.hasPrefix(start) ? body : "\(title)\n\(body)"
    }

    /// Control characters become spaces (SQLite and terminals both trip over them); the ends are trimmed.
    private static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
            scalars.append(isControl ? " " : scalar)
        }
        let kept = scalars.drop(while: \.properties.isWhitespace)
        let end = kept.lastIndex { !$0.properties.isWhitespace }.map { kept.index(after: $0) } ?? kept.startIndex
        return String(String.UnicodeScalarView(kept[..<end]))
    }
}

/// Why an item cannot become a submission, in a sentence without the citizen's words.
package struct Rejection: Error, Hashable, Sendable, CustomStringConvertible {
    package let reason: String
    package init(_ reason: String) { self.reason = reason }
    package var description: String { reason }
}
