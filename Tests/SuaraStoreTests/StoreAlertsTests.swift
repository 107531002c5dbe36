import GRDB
import SuaraModel
import SuaraStore
import Testing

struct StoreAlertsTests {
    private func fire(_ unit: UnitID, rule: RuleID = "surge", negatives: Int = 5, id: String? = nil) -> AlertChange {
        let message = OutboxMessage(receiver: "hook", webhookID: id ?? "msg_\(rule)_\(unit)", payload: "{\"unit\":\"\(unit)\"}")
        return .fire(rule: rule, unit: unit, negatives: negatives, message: message)
    }

    // MARK: windows

    @Test func `negatives are counted by unit, after the start and through the end`() async throws {
        try await withStore { store in
            let hour = Duration.seconds(3600)
            try await store.fates([
                judged("at the start", at: morning - hour), judged("just after", at: morning - hour + .milliseconds(1)),
                judged("at the end", at: morning), judged("happy", sentiment: .positive), judged("neutral", sentiment: .neutral),
                judged("unsure", sentiment: nil), judged("nobody's", unit: nil), judged("other", unit: "dlh"),
            ])
            #expect(try await store.negatives(after: morning - hour, through: morning) == ["pupr": 2, "dlh": 1])
            #expect(try await store.negatives(after: morning - hour - .milliseconds(1), through: morning) == ["pupr": 3, "dlh": 1])
            #expect(try await store.negatives(after: morning - hour, through: morning - .milliseconds(1)) == ["pupr": 1])
            #expect(try await store.negatives(after: morning, through: morning + hour) == [:])
        }
    }

    @Test func `an edit moves what it says from one unit to another`() async throws {
        try await withStore { store in
            let start = morning - .seconds(3600)
            try await store.fates([judged("a", id: "1", unit: "pupr"), judged("b", id: "2", unit: "pupr")])
            try await store.fates([judged("c", id: "1", unit: "dlh"), judged("d", id: "2", sentiment: .positive, score: 0.5, unit: "pupr")])
            #expect(try await store.negatives(after: start, through: morning) == ["dlh": 1])
        }
    }

    // MARK: changes

    @Test func `an alert fires, grows and is resolved`() async throws {
        try await withStore { store in
            try await store.apply([fire("pupr")], at: morning)
            let alert = try #require(try await store.alerts(state: .firing).first)
            #expect(alert == Alert(id: alert.id, rule: "surge", unit: "pupr", state: .firing, startedAt: morning, negatives: 5))

            try await store.apply([.grow(alert: alert.id, negatives: 9)], at: morning + .seconds(60))
            #expect(try await store.alerts().map(\.negatives) == [9])

            let end = morning + .seconds(120)
            try await store.apply([.resolve(alert: alert.id)], at: end)
            #expect(try await store.alerts(state: .firing) == [])
            #expect(try await store.alerts(state: .resolved).map(\.endedAt) == [end])
        }
    }

    @Test func `an alert that has ended stays as it ended`() async throws {
        try await withStore { store in
            try await store.apply([fire("pupr")], at: morning)
            let id = try #require(try await store.alerts().first).id
            try await store.apply([.resolve(alert: id)], at: morning + .seconds(60))
            let ended = try await store.alerts()
            try await store.apply([.resolve(alert: id), .grow(alert: id, negatives: 99)], at: morning + .seconds(120))
            #expect(try await store.alerts() == ended)
        }
    }

    @Test func `an alert and its message enter together`() async throws {
        try await withStore { store in
            try await store.apply([fire("pupr")], at: morning)
            let alert = try #require(try await store.alerts().first)
            let expected = Delivery(
                id: 1, webhookID: "msg_surge_pupr", alert: alert.id, receiver: "hook", payload: "{\"unit\":\"pupr\"}", state: .pending,
                attempts: 0, nextAttemptAt: morning, createdAt: morning)
            #expect(try await store.deliveries(ofAlerts: [alert.id]) == [expected])
        }
    }

    @Test func `a second alert of the same rule and unit is refused, and nothing of its batch stays`() async throws {
        try await withStore { store in
            try await store.apply([fire("pupr")], at: morning)
            let seen = store.changes.generation
            let id = try #require(try await store.alerts().first).id
            let error = await #expect(throws: DatabaseError.self) {
                try await store.apply([.grow(alert: id, negatives: 50), fire("dlh"), fire("pupr", id: "msg_again")], at: morning)
            }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT)
            #expect(try await store.alerts().map(\.unit) == ["pupr"])
            #expect(try await store.alerts().map(\.negatives) == [5])
            #expect(try await store.outboxDue(at: morning + .seconds(3600)).map(\.webhookID) == ["msg_surge_pupr"])
            #expect(store.changes.generation == seen)
        }
    }

    @Test func `a message that cannot enter takes its alert with it`() async throws {
        try await withStore { store in
            try await store.apply([fire("pupr", id: "same")], at: morning)
            await #expect(throws: DatabaseError.self) { try await store.apply([fire("dlh", id: "same")], at: morning) }
            #expect(try await store.alerts().map(\.unit) == ["pupr"])
        }
    }

    @Test func `once resolved, the same rule and unit may fire again`() async throws {
        try await withStore { store in
            try await store.apply([fire("pupr", id: "one")], at: morning)
            let id = try #require(try await store.alerts().first).id
            let later = morning + .seconds(60)
            try await store.apply([.resolve(alert: id), fire("pupr", id: "two")], at: later)
            let alerts = try await store.alerts()
            #expect(alerts.map(\.state) == [.firing, .resolved])
            #expect(alerts.map(\.startedAt) == [later, morning])
        }
    }

    @Test func `other rules and other units fire beside it`() async throws {
        try await withStore { store in
            try await store.apply([fire("pupr"), fire("dlh"), fire("pupr", rule: "flood")], at: morning)
            #expect(try await store.alerts(state: .firing).count == 3)
            #expect(try await store.deliveryCounts() == [.pending: 3])
        }
    }

    @Test func `alerts come the latest first, as many as are asked for`() async throws {
        try await withStore { store in
            for number in 0..<5 { try await store.apply([fire(UnitID(rawValue: "unit\(number)"))], at: morning + .seconds(number % 3)) }
            #expect(try await store.alerts().map(\.unit) == ["unit2", "unit4", "unit1", "unit3", "unit0"])
            #expect(try await store.alerts(limit: 2).map(\.unit) == ["unit2", "unit4"])
        }
    }

    @Test func `no decisions, no commit`() async throws {
        try await withStore { store in
            let seen = store.changes.generation
            try await store.apply([], at: morning)
            #expect(store.changes.generation == seen)
        }
    }

    @Test func `allegations are counted only for a rule that names their unit`() async throws {
        try await withStore { store in
            try await store.fates([
                judged("uang rokok", topic: .graft, unit: "inspektorat", restricted: true), judged("jalan", unit: "pupr"),
            ])
            let before = morning - .seconds(3600)
            #expect(try await store.negatives(after: before, through: morning) == ["pupr": 1])
            #expect(try await store.negatives(after: before, through: morning, named: ["inspektorat"]) == ["pupr": 1, "inspektorat": 1])
        }
    }
}
