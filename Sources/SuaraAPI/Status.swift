/// `GET /v1/health`: the daemon answers and its database can be read.
package struct HealthReply: Hashable, Codable, Sendable {
    package var status: String

    package init(status: String) { self.status = status }
}

/// `GET /v1/status`: the daemon at a glance.
package struct StatusReply: Hashable, Codable, Sendable {
    package var version: String
    package var city: String
    package var startedAt: String
    /// Version of the lexicons in force.
    package var lexicon: String
    package var submissions: Int
    package var alertsFiring: Int
    package var deliveries: Deliveries
    package var sources: [Source]

    package struct Deliveries: Hashable, Codable, Sendable {
        package var pending: Int
        package var delivered: Int
        package var dead: Int

        package init(pending: Int, delivered: Int, dead: Int) {
            self.pending = pending
            self.delivered = delivered
            self.dead = dead
        }
    }

    package struct Source: Hashable, Codable, Sendable {
        package var id: String
        package var kind: String
        /// `waiting` before the first poll, then `ok` or `failing`.
        package var state: String
        @Nullable package var lastSuccessAt: String?
        /// Null before the first poll, and for a spool directory, which is always looked at.
        @Nullable package var nextPollAt: String?
        /// Polls that failed since the last success.
        package var failures: Int
        @Nullable package var lastError: String?
        package var accepted: Int
        package var rejected: Int

        package init(
            id: String, kind: String, state: String, lastSuccessAt: String?, nextPollAt: String?, failures: Int, lastError: String?,
            accepted: Int, rejected: Int
        ) {
            self.id = id
            self.kind = kind
            self.state = state
            self.lastSuccessAt = lastSuccessAt
            self.nextPollAt = nextPollAt
            self.failures = failures
            self.lastError = lastError
            self.accepted = accepted
            self.rejected = rejected
        }
    }

    package init(
        version: String, city: String, startedAt: String, lexicon: String, submissions: Int, alertsFiring: Int,
        deliveries: Deliveries, sources: [Source]
    ) {
        self.version = version
        self.city = city
        self.startedAt = startedAt
        self.lexicon = lexicon
        self.submissions = submissions
        self.alertsFiring = alertsFiring
        self.deliveries = deliveries
        self.sources = sources
    }
}
