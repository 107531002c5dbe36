package import SuaraModel

/// What an attempt to deliver a webhook came to, before anybody decides what it means.
package enum DeliveryAttempt: Hashable, Sendable {
    /// The receiver answered; `retryAfter` is what its header asked for.
    case answered(status: Int, retryAfter: Duration?)
    /// No answer: connection, TLS, timeout. The reason is for the operator.
    case failed(String)
}

/// When to try again, and when to stop: the ladder of Standard Webhooks
/// (https://www.standardwebhooks.com, "Deliverability and reliability").
package struct DeliveryPlan: Hashable, Sendable {
    /// The wait before each attempt but the first; after the last the message is a dead letter.
    package var ladder: [Duration]

    /// 5 s, 5 min, 30 min, then 2, 5, 10, 14, 20 and 24 h: about three days in all.
    package static let standard = DeliveryPlan(
        ladder: [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400].map(Duration.seconds(_:) as (Int) -> Duration))

    /// The longest `Retry-After` that is obeyed.
    package static let longestWait = Duration.seconds(24 * 3600)

    package init(ladder: [Duration]) { self.ladder = ladder }

    /// - Parameters:
    ///   - attempts: how many were made, this one included.
    ///   - jitter: 0 ..< 1, random: spreads retries by up to a tenth.
    package func verdict(_ attempt: DeliveryAttempt, attempts: Int, now: Timestamp, jitter: Double) -> DeliveryVerdict {
        switch attempt {
        case .answered(200..<300, _):
            return .delivered
        case .answered(410, _):
            return .dead(error: "the receiver answered 410 Gone: it wants no more messages")
        case .answered(let status, let retryAfter):
            return again(after: retryAfter, attempts, now, jitter, "the receiver answered \(status), expected 2xx")
        case .failed(let reason):
            return again(after: nil, attempts, now, jitter, reason)
        }
    }

    private func again(
        after asked: Duration?, _ attempts: Int, _ now: Timestamp, _ jitter: Double, _ error: String
    ) -> DeliveryVerdict {
        guard attempts <= ladder.count else { return .dead(error: "\(error); gave up after \(attempts) attempts") }
        let wait = ladder[max(0, attempts - 1)] * (1 + jitter / 10)
        return .retry(at: now + max(wait, min(asked ?? .zero, Self.longestWait)), error: error)
    }
}
