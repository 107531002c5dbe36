package import SuaraModel

/// `GET /v1/submissions`: texts with what was understood, newest first.
package struct SubmissionsRequest: Hashable, Sendable {
    /// How many rows a page may have.
    package static let limits = 1...500

    package var filter: FilterRequest
    package var sentiments: [Sentiment]
    package var limit: Int
    /// The `next` of the page before.
    package var after: String?

    package init(filter: FilterRequest = FilterRequest(), sentiments: [Sentiment] = [], limit: Int = 50, after: String? = nil) {
        self.filter = filter
        self.sentiments = sentiments
        self.limit = limit
        self.after = after
    }

    package init(query items: [(name: String, value: String)]) throws(ProblemReply) {
        let query = try QueryItems(items, known: FilterRequest.names + ["sentiment", "limit", "after"])
        filter = try FilterRequest(query)
        sentiments = try query.parsed("sentiment", expected: "one of \(Sentiment.choices)") { Sentiment(rawValue: $0) }
        limit =
            try query.parsedOne("limit", expected: "a number from \(Self.limits.lowerBound) to \(Self.limits.upperBound)") {
                Int($0).flatMap { Self.limits.contains($0) ? $0 : nil }
            } ?? 50
        after = try query.one("after")
    }

    package var items: [(name: String, value: String)] {
        filter.items + sentiments.map { ("sentiment", $0.rawValue) } + [("limit", String(limit))]
            + (after.map { [("after", $0)] } ?? [])
    }
}

package struct SubmissionsReply: Hashable, Codable, Sendable {
    package var items: [Item]
    /// Give it as `after` for the next page; null on the last one.
    @Nullable package var next: String?

    package init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }

    package struct Item: Hashable, Codable, Sendable {
        package var id: String
        package var source: String
        package var occurredAt: String
        /// 1, or more after edits at the source.
        package var revision: Int
        /// Personal numbers are masked with `*`.
        package var text: String
        @Nullable package var url: String?
        package var sentiment: SentimentShape
        package var topic: TopicShape
        package var unit: UnitShape
        /// `pengaduan`, `aspirasi`, `permintaan-informasi` or `apresiasi`; null for none of them.
        @Nullable package var kind: String?
        /// `none`, `soon` or `danger`.
        @Nullable package var urgency: String?
        /// `U1` … `U9` of the satisfaction survey; null where the text speaks of none.
        @Nullable package var element: String?
        /// Whether it insults or threatens a person.
        @Nullable package var abusive: Bool?
        /// Version of the lexicons that gave the answers.
        package var lexicon: String

        package init(
            id: String, source: String, occurredAt: String, revision: Int, text: String, url: String?, answer: Classification,
            unit: UnitShape
        ) {
            self.id = id
            self.source = source
            self.occurredAt = occurredAt
            self.revision = revision
            self.text = text
            self.url = url
            sentiment = SentimentShape(answer.sentiment)
            topic = TopicShape(answer.topic)
            self.unit = unit
            kind = answer.kind.label?.rawValue
            urgency = answer.urgency.label?.rawValue
            element = answer.element.label?.rawValue
            abusive = answer.abusive.label
            lexicon = answer.version
        }
    }
}
