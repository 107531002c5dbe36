/// How far a source was read, for the next conditional request.
package struct Cursor: Hashable, Sendable {
    /// The `ETag` of the last answer.
    package var etag: String?
    /// The `Last-Modified` of the last answer, as the server wrote it.
    package var lastModified: String?

    package init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }
}

/// Where a source stands after a poll.
package struct SourceProgress: Hashable, Sendable {
    package var cursor: Cursor
    package var polledAt: Timestamp
    package var nextPollAt: Timestamp
    /// Nil after a success. Says what went wrong and carries no citizen's words.
    package var error: String?

    package init(cursor: Cursor, polledAt: Timestamp, nextPollAt: Timestamp, error: String? = nil) {
        self.cursor = cursor
        self.polledAt = polledAt
        self.nextPollAt = nextPollAt
        self.error = error
    }
}

/// A source's row in the database.
package struct SourceState: Hashable, Sendable {
    package var id: SourceID
    package var cursor: Cursor
    package var nextPollAt: Timestamp
    package var lastPollAt: Timestamp?
    package var lastSuccessAt: Timestamp?
    /// Polls that failed since the last success.
    package var failures: Int
    package var lastError: String?
    package var accepted: Int
    package var rejected: Int

    package init(
        id: SourceID, cursor: Cursor = Cursor(), nextPollAt: Timestamp, lastPollAt: Timestamp? = nil,
        lastSuccessAt: Timestamp? = nil, failures: Int = 0, lastError: String? = nil, accepted: Int = 0, rejected: Int = 0
    ) {
        self.id = id
        self.cursor = cursor
        self.nextPollAt = nextPollAt
        self.lastPollAt = lastPollAt
        self.lastSuccessAt = lastSuccessAt
        self.failures = failures
        self.lastError = lastError
        self.accepted = accepted
        self.rejected = rejected
    }
}
