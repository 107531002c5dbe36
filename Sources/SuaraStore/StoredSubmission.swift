package import SuaraModel

/// A submission as it is kept: masked, judged, without its author.
package struct StoredSubmission: Hashable, Sendable {
    package var id: Int64
    package var source: SourceID
    package var revision: Int
    package var text: String
    package var url: String?
    package var occurredAt: Timestamp
    package var receivedAt: Timestamp
    package var classification: Classification
    package var link: UnitLink
}

/// Where a page of submissions ends: the next one starts after it.
package struct SubmissionKey: Hashable, Sendable {
    package var occurredAt: Timestamp
    package var id: Int64

    package init(occurredAt: Timestamp, id: Int64) {
        self.occurredAt = occurredAt
        self.id = id
    }
}

package struct SubmissionQuery: Hashable, Sendable {
    package var filter: SubmissionFilter
    /// The units that were asked for by name, without those below them.
    package var named: [UnitID]
    /// The most rows of the answer.
    package var limit: Int
    /// The last row of the page before.
    package var after: SubmissionKey?

    package init(filter: SubmissionFilter = SubmissionFilter(), named: [UnitID] = [], limit: Int = 50, after: SubmissionKey? = nil) {
        self.filter = filter
        self.named = named
        self.limit = limit
        self.after = after
    }
}
