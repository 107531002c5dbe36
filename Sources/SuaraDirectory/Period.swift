package import SuaraModel

/// The days on which something holds: both ends included, nil is open.
package struct Period: Hashable, Sendable {
    package let from: Day?
    package let to: Day?

    package init(from: Day? = nil, to: Day? = nil) {
        self.from = from
        self.to = to
    }

    package func contains(_ day: Day) -> Bool {
        from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
    }

    func overlaps(_ other: Period) -> Bool { !precedes(other) && !other.precedes(self) }

    private func precedes(_ other: Period) -> Bool {
        guard let to, let from = other.from else { return false }
        return to < from
    }
}
