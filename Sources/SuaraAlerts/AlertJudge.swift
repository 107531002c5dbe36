package import SuaraModel

/// Decides which alerts of one rule start, go on and end.
package struct AlertJudge: Sendable {
    package var rule: AlertRule

    package init(rule: AlertRule) { self.rule = rule }

    /// - Parameters:
    ///   - negatives: negative submissions in the rule's window, by unit; a missing unit had none.
    ///   - firing: the rule's alerts that are firing now.
    ///   - message: writes the message of a new alert, given its unit and count.
    /// - Returns: the changes to store, by unit; none when everything stays as it is.
    package func changes(
        negatives: [UnitID: Int], firing: [Alert], message: (UnitID, Int) -> OutboxMessage
    ) -> [AlertChange] {
        let alerts = Dictionary(firing.filter { $0.rule == rule.id }.map { ($0.unit, $0) }) { first, _ in first }
        let watched = rule.units.isEmpty ? Set(negatives.keys) : Set(rule.units)
        return watched.union(alerts.keys).sorted().compactMap { unit in
            change(unit, negatives: watched.contains(unit) ? negatives[unit] ?? 0 : 0, alerts[unit], message)
        }
    }

    private func change(
        _ unit: UnitID, negatives: Int, _ alert: Alert?, _ message: (UnitID, Int) -> OutboxMessage
    ) -> AlertChange? {
        switch (alert, negatives >= rule.minimum) {
        case (nil, true): .fire(rule: rule.id, unit: unit, negatives: negatives, message: message(unit, negatives))
        case (nil, false): nil
        case (let alert?, true): negatives > alert.negatives ? .grow(alert: alert.id, negatives: negatives) : nil
        case (let alert?, false): .resolve(alert: alert.id)
        }
    }
}
