import SuaraAPI
import SuaraModel
import Testing

struct AlertsRequestTests {
    @Test(arguments: [AlertsRequest(), AlertsRequest(state: .firing), AlertsRequest(state: .resolved)])
    func `what is asked is what is read`(request: AlertsRequest) throws {
        #expect(try AlertsRequest(query: request.items) == request)
    }

    @Test func `each wrong parameter is refused in words`() {
        let problem = { (items: Items) in refusal { () throws(ProblemReply) in _ = try AlertsRequest(query: items) } }
        #expect(problem([("state", "pending")]) == .badRequest("state: expected one of firing, resolved, found \"pending\""))
        #expect(problem([("state", "firing"), ("state", "resolved")]) == .badRequest("state: given 2 times, expected once"))
        #expect(problem([("unit", "x")]) == .badRequest("unknown parameter \"unit\"; known are state"))
    }
}

struct AlertsReplyTests {
    private let delivery = DeliveryShape(
        webhookId: "msg_1", receiver: "hook", state: "pending", attempts: 1, nextAttemptAt: "2026-11-23T08:00:05+07:00",
        lastError: "refused")
    private let done = DeliveryShape(
        webhookId: "msg_2", receiver: "hook", state: "delivered", attempts: 2, nextAttemptAt: nil, lastError: nil)

    @Test func `the answer has these names and survives the wire`() throws {
        let item = AlertsReply.Item(
            id: "1", rule: "surge", unit: "pupr", unitName: "Dinas PUPR", state: "firing", startedAt: "2026-11-23T08:00:00+07:00",
            endedAt: nil, negatives: 7, deliveries: [delivery, done])
        #expect(
            try names(item) == ["deliveries", "ended_at", "id", "negatives", "rule", "started_at", "state", "unit", "unit_name"])
        #expect(try names(delivery) == ["attempts", "last_error", "next_attempt_at", "receiver", "state", "webhook_id"])
        #expect(try survives(AlertsReply(items: [item])))
    }

    @Test func `what is over has no next attempt and says null`() throws {
        let text = #"{"attempts":2,"last_error":null,"next_attempt_at":null,"receiver":"hook","state":"delivered","webhook_id":"msg_2"}"#
        #expect(try json(done) == text)
        #expect(try APIJSON.decode(DeliveryShape.self, from: Array(text.utf8)) == done)
    }
}
