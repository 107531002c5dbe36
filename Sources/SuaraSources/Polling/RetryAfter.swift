package import SuaraModel

/// `Retry-After` (RFC 9110, section 10.2.3): seconds, or an HTTP date.
package enum RetryAfter {
    /// Nil when the header is missing, unreadable or past; at most ``PollPlan/Limits/retryAfter``.
    package static func wait(_ response: WebResponse, now: Timestamp) -> Duration? {
        guard let value = response.header("Retry-After")?.trimmingSpace, !value.isEmpty else { return nil }
        let longest = PollPlan.Limits.retryAfter
        if value.utf8.allSatisfy(\.isDigit) { return Int64(value).map { .seconds(min($0, longest.milliseconds / 1000)) } ?? longest }
        guard let date = FeedDate.mail(value), date > now else { return nil }
        return min(date - now, longest)
    }
}
