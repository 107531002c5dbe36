import SuaraAlerts
import SuaraModel
import Testing

struct AlertJudgeTests {
    private func rule(minimum: Int = 5, units: [UnitID] = []) -> AlertRule {
        AlertRule(id: "surge", minimum: minimum, window: .seconds(86_400), units: units, receiver: "hook")
    }

    private func firing(_ id: Int64, _ unit: UnitID, negatives: Int, rule: RuleID = "surge") -> Alert {
        Alert(id: id, rule: rule, unit: unit, state: .firing, startedAt: Timestamp(seconds: 0), negatives: negatives)
    }

    private func message(_ unit: UnitID, _ negatives: Int) -> OutboxMessage {
        OutboxMessage(receiver: "hook", webhookID: "msg_\(unit)", payload: "\(negatives)")
    }

    private func changes(_ negatives: [UnitID: Int], _ firing: [Alert] = [], _ rule: AlertRule? = nil) -> [AlertChange] {
        AlertJudge(rule: rule ?? self.rule()).changes(negatives: negatives, firing: firing, message: message)
    }

    @Test(arguments: [(4, false), (5, true), (6, true), (0, false)])
    func `a quiet unit fires from the minimum on`(negatives: Int, fires: Bool) {
        let fire = AlertChange.fire(rule: "surge", unit: "pupr", negatives: negatives, message: message("pupr", negatives))
        #expect(changes(["pupr": negatives]) == (fires ? [fire] : []))
    }

    // It was seen with 7.
    @Test(
        arguments: [
            (0, .resolve(alert: 1)), (4, .resolve(alert: 1)), (5, nil), (6, nil), (7, nil), (8, .grow(alert: 1, negatives: 8)),
        ] as [(Int, AlertChange?)])
    func `a firing alert grows, goes on or ends`(negatives: Int, change: AlertChange?) {
        #expect(changes(["pupr": negatives], [firing(1, "pupr", negatives: 7)]) == [change].compactMap(\.self))
    }

    @Test func `a unit without any submission in the window is resolved`() {
        #expect(changes([:], [firing(1, "pupr", negatives: 7)]) == [.resolve(alert: 1)])
    }

    @Test func `only the rule's own units are watched`() {
        let watching = rule(units: ["dinkes"])
        #expect(changes(["pupr": 100, "dinkes": 4], [], watching) == [])
        #expect(changes(["pupr": 100, "dinkes": 5], [], watching).count == 1)
    }

    @Test func `an alert ends when its unit leaves the rule, however many complain`() {
        #expect(changes(["pupr": 100], [firing(1, "pupr", negatives: 7)], rule(units: ["dinkes"])) == [.resolve(alert: 1)])
    }

    @Test func `alerts of other rules are none of its business`() {
        let other = firing(1, "pupr", negatives: 7, rule: "other")
        #expect(changes([:], [other]) == [])
        #expect(changes(["pupr": 5], [other]).count == 1)
    }

    @Test func `changes come in the order of the units, whatever order came in`() {
        let negatives = Dictionary(uniqueKeysWithValues: (0..<40).map { (UnitID(rawValue: "unit\($0)"), 4 + $0 % 4) })
        let alerts = (0..<40).filter { $0 % 3 == 0 }.map { firing(Int64($0), UnitID(rawValue: "unit\($0)"), negatives: 6) }
        let expected = changes(negatives, alerts)
        for _ in 0..<20 {
            let reordered = Dictionary(uniqueKeysWithValues: negatives.shuffled())
            #expect(changes(reordered, alerts.shuffled()) == expected)
        }
        let units = expected.compactMap { change -> UnitID? in
            if case .fire(_, let unit, _, _) = change { unit } else { nil }
        }
        #expect(units == units.sorted() && !units.isEmpty)
    }

    @Test func `a message is written for what fires and for nothing else`() {
        var written: [UnitID] = []
        let alerts = [firing(1, "a", negatives: 5), firing(2, "b", negatives: 5), firing(3, "c", negatives: 5)]
        _ = AlertJudge(rule: rule()).changes(negatives: ["a": 5, "b": 9, "d": 5, "e": 1], firing: alerts) { unit, count in
            written.append(unit)
            return message(unit, count)
        }
        #expect(written == ["d"])
    }
}
