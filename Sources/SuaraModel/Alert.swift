/// When to warn: at least ``minimum`` negative submissions for one unit within ``window``.
package struct AlertRule: Hashable, Sendable {
    package var id: RuleID
    package var minimum: Int
    package var window: Duration
    /// Empty means every unit.
    package var units: [UnitID]
    package var receiver: ReceiverID

    package init(id: RuleID, minimum: Int, window: Duration, units: [UnitID] = [], receiver: ReceiverID) {
        self.id = id
        self.minimum = minimum
        self.window = window
        self.units = units
        self.receiver = receiver
    }
}

/// One rule that holds, or held, for one unit.
package struct Alert: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable, Codable { case firing, resolved }

    package var id: Int64
    package var rule: RuleID
    package var unit: UnitID
    package var state: State
    package var startedAt: Timestamp
    package var endedAt: Timestamp?
    /// Negative submissions in the window, the most that were seen while it fired.
    package var negatives: Int

    package init(id: Int64, rule: RuleID, unit: UnitID, state: State, startedAt: Timestamp, endedAt: Timestamp? = nil, negatives: Int) {
        self.id = id
        self.rule = rule
        self.unit = unit
        self.state = state
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.negatives = negatives
    }
}

/// A message that must reach a receiver: a row of the outbox.
package struct Delivery: Hashable, Sendable {
    package enum State: String, Sendable, Codable { case pending, delivered, dead }

    package var id: Int64
    /// The same in every attempt, so that a receiver can drop repeats.
    package var webhookID: String
    package var alert: Int64
    package var receiver: ReceiverID
    package var payload: String
    package var state: State
    /// Attempts made so far.
    package var attempts: Int
    package var nextAttemptAt: Timestamp
    package var createdAt: Timestamp
    package var lastError: String?

    package init(
        id: Int64, webhookID: String, alert: Int64, receiver: ReceiverID, payload: String, state: State, attempts: Int,
        nextAttemptAt: Timestamp, createdAt: Timestamp, lastError: String? = nil
    ) {
        self.id = id
        self.webhookID = webhookID
        self.alert = alert
        self.receiver = receiver
        self.payload = payload
        self.state = state
        self.attempts = attempts
        self.nextAttemptAt = nextAttemptAt
        self.createdAt = createdAt
        self.lastError = lastError
    }
}

/// What the judge of alerts decided about one rule and unit.
package enum AlertChange: Hashable, Sendable {
    /// Starts an alert and puts its message into the outbox.
    case fire(rule: RuleID, unit: UnitID, negatives: Int, message: OutboxMessage)
    /// It still holds, with more submissions than were seen before.
    case grow(alert: Int64, negatives: Int)
    case resolve(alert: Int64)
}

/// A message about to enter the outbox.
package struct OutboxMessage: Hashable, Sendable {
    package var receiver: ReceiverID
    package var webhookID: String
    package var payload: String

    package init(receiver: ReceiverID, webhookID: String, payload: String) {
        self.receiver = receiver
        self.webhookID = webhookID
        self.payload = payload
    }
}

/// What became of one attempt to deliver.
package enum DeliveryVerdict: Hashable, Sendable {
    case delivered
    case retry(at: Timestamp, error: String)
    /// No further attempt: a dead letter.
    case dead(error: String)
}
