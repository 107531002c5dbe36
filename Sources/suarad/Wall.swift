import Foundation
package import SuaraModel

/// The time of day, and waiting for it. A value, so that tests can hand in another.
package struct Wall: Sendable {
    package var now: @Sendable () -> Timestamp
    /// Returns at that moment or when the task is cancelled, whichever is first.
    package var sleep: @Sendable (_ until: Timestamp) async -> Void

    package init(now: @escaping @Sendable () -> Timestamp, sleep: @escaping @Sendable (Timestamp) async -> Void) {
        self.now = now
        self.sleep = sleep
    }

    package static let system = Wall(now: currentTime, sleep: sleep(until:))
}

@Sendable private func currentTime() -> Timestamp { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

@Sendable private func sleep(until moment: Timestamp) async {
    // In steps of a minute at most: a clock that is set right in between must not delay a poll by hours.
    while !Task.isCancelled {
        let left = moment - currentTime()
        guard left > .zero else { return }
        try? await Task.sleep(for: min(left, .seconds(60)))
    }
}
