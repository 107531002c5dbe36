package import SuaraModel

/// How a poll ended.
package enum PollAnswer: Hashable, Sendable {
    /// Any status.
    case response(WebResponse)
    /// No answer, or one of which nothing could be read: the sentence of the transfer's error or of the
    /// ``SourceError``.
    case failure(String)
}

/// When a source is polled: what does not depend on the answer.
package struct PollSchedule: Hashable, Sendable {
    package var interval: Duration
    /// Polls that failed since the last success, without this one.
    package var failures: Int
    package var now: Timestamp
    /// A random number, 0 ..< 1, that keeps sources from asking in step.
    package var jitter: Double

    package init(interval: Duration, failures: Int, now: Timestamp, jitter: Double) {
        self.interval = interval
        self.failures = failures
        self.now = now
        self.jitter = jitter
    }
}

/// What the answer of a poll means, and when to ask again. A source is never given up.
package struct PollPlan: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
        /// The body holds items to read.
        case items
        /// Nothing new since the cursor (304).
        case unchanged
        /// What was seen, what was expected and what an operator can do; nothing of the body.
        case failed(String)
    }

    package let outcome: Outcome
    package let nextPollAt: Timestamp

    package enum Limits {
        /// The longest wait after failures, unless the interval itself is longer.
        package static let backoff = Duration.seconds(6 * 3600)
        /// The longest wait that a server may ask for.
        package static let retryAfter = Duration.seconds(24 * 3600)
    }

    package init(after answer: PollAnswer, schedule: PollSchedule) {
        switch answer {
        case .failure(let reason):
            outcome = .failed(reason)
            nextPollAt = schedule.now + schedule.backoff(isGone: false)
        case .response(let response):
            outcome = Self.outcome(of: response.status)
            let isGood = response.status == 200 || response.status == 304
            let wait = isGood ? schedule.pace : schedule.backoff(isGone: response.status == 410)
            nextPollAt = schedule.now + max(wait, RetryAfter.wait(response, now: schedule.now) ?? .zero)
        }
    }

    private static func outcome(of status: Int) -> Outcome {
        switch status {
        case 200: .items
        case 304: .unchanged
        default: .failed(StatusAdvice.sentence(for: status))
        }
    }
}

extension PollSchedule {
    /// The interval ±10 %.
    var pace: Duration { jittered(interval.seconds) }

    /// The interval after the first failure, doubled with each further one up to
    /// ``PollPlan/Limits/backoff``, ±10 %, and never less than the interval. What is gone is asked for
    /// at the longest wait at once.
    func backoff(isGone: Bool) -> Duration {
        let longest = max(PollPlan.Limits.backoff.seconds, interval.seconds)
        let doubled = interval.seconds * Double(1 << min(max(failures, 0), 30))
        return max(jittered(isGone ? longest : min(doubled, longest)), .milliseconds(interval.milliseconds))
    }

    private func jittered(_ seconds: Double) -> Duration {
        .milliseconds(Int64(seconds * 1000 * (0.9 + 0.2 * min(max(jitter, 0), 1))))
    }
}

extension Duration {
    fileprivate var seconds: Double { Double(milliseconds) / 1000 }
}
