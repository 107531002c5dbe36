package import SuaraModel

/// `GET /v1/alerts`: alerts and what became of their messages, the latest first.
package struct AlertsRequest: Hashable, Sendable {
    /// Nil for all.
    package var state: Alert.State?

    package init(state: Alert.State? = nil) { self.state = state }

    package init(query items: [(name: String, value: String)]) throws(ProblemReply) {
        let query = try QueryItems(items, known: ["state"])
        state = try query.parsedOne("state", expected: "one of \(Alert.State.choices)") { Alert.State(rawValue: $0) }
    }

    package var items: [(name: String, value: String)] { state.map { [("state", $0.rawValue)] } ?? [] }
}

package struct AlertsReply: Hashable, Codable, Sendable {
    package var items: [Item]

    package init(items: [Item]) { self.items = items }

    package struct Item: Hashable, Codable, Sendable {
        package var id: String
        package var rule: String
        package var unit: String
        @Nullable package var unitName: String?
        /// `firing` or `resolved`.
        package var state: String
        package var startedAt: String
        @Nullable package var endedAt: String?
        /// Negative submissions in the rule's window, the most that were seen.
        package var negatives: Int
        package var deliveries: [DeliveryShape]

        package init(
            id: String, rule: String, unit: String, unitName: String?, state: String, startedAt: String, endedAt: String?,
            negatives: Int, deliveries: [DeliveryShape]
        ) {
            self.id = id
            self.rule = rule
            self.unit = unit
            self.unitName = unitName
            self.state = state
            self.startedAt = startedAt
            self.endedAt = endedAt
            self.negatives = negatives
            self.deliveries = deliveries
        }
    }
}

package struct DeliveryShape: Hashable, Codable, Sendable {
    package var webhookId: String
    package var receiver: String
    /// `pending`, `delivered` or `dead`.
    package var state: String
    package var attempts: Int
    /// Null unless it is pending.
    @Nullable package var nextAttemptAt: String?
    @Nullable package var lastError: String?

    package init(webhookId: String, receiver: String, state: String, attempts: Int, nextAttemptAt: String?, lastError: String?) {
        self.webhookId = webhookId
        self.receiver = receiver
        self.state = state
        self.attempts = attempts
        self.nextAttemptAt = nextAttemptAt
        self.lastError = lastError
    }
}
