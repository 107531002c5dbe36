import Logging
import ServiceLifecycle
import SuaraAlerts
import SuaraDirectory
import SuaraModel
import SuaraStore

/// Looks at the rules after every change of the database, and once a minute because windows move on
/// their own.
struct AlertService: Service {
    let store: Store
    let snapshots: Snapshots
    let wall: Wall
    let logger: Logger

    /// Between two looks: a busy intake commits far more often than rules need an answer.
    private static let pause = Duration.milliseconds(200)

    func run() async throws {
        try await untilGracefulShutdown {
            while !Task.isCancelled {
                let seen = store.changes.generation
                try await judge()
                await wall.sleep(wall.now() + Self.pause)
                await wall.wait(for: store.changes, past: seen, until: wall.now() + .seconds(60))
            }
        }
    }

    private func judge() async throws {
        let snapshot = snapshots.current
        let now = wall.now()
        let firing = try await store.alerts(state: .firing, limit: .max)
        let rules = snapshot.config.alerts
        // A rule that left the config watches nobody any more.
        var changes = firing.filter { alert in !rules.contains { $0.id == alert.rule } }.map { AlertChange.resolve(alert: $0.id) }
        for rule in rules {
            let negatives = try await store.negatives(after: now - rule.window, through: now, named: rule.units)
            changes += AlertJudge(rule: rule).changes(negatives: negatives, firing: firing) { unit, count in
                message(rule, unit, count, snapshot, now)
            }
        }
        try await store.apply(changes, at: now)
        log(changes)
    }

    private func message(_ rule: AlertRule, _ unit: UnitID, _ negatives: Int, _ snapshot: Snapshot, _ now: Timestamp) -> OutboxMessage {
        let payload = AlertPayload(
            rule: rule, unit: unit, unitName: snapshot.directory.name(of: unit) ?? unit.rawValue, negatives: negatives, startedAt: now,
            zone: snapshot.zone, language: snapshot.config.language)
        let random = String(UInt64.random(in: .min ... .max), radix: 36) + String(UInt64.random(in: .min ... .max), radix: 36)
        return OutboxMessage(receiver: rule.receiver, webhookID: "msg_" + random, payload: payload.json)
    }

    private func log(_ changes: [AlertChange]) {
        for change in changes {
            switch change {
            case .fire(let rule, let unit, let negatives, _):
                logger.notice("alert \(rule) fires for \(unit): \(negatives) negative submissions")
            case .resolve(let alert): logger.notice("alert \(alert) resolved")
            case .grow: break
            }
        }
    }
}
