import SuaraAPI
import Testing

struct StatusTests {
    private let waiting = StatusReply.Source(
        id: "feed", kind: "feed", state: "waiting", lastSuccessAt: nil, nextPollAt: nil, failures: 0, lastError: nil, accepted: 0,
        rejected: 0)
    private let failing = StatusReply.Source(
        id: "app", kind: "json", state: "failing", lastSuccessAt: "2026-11-23T08:00:00+07:00", nextPollAt: "2026-11-23T08:05:00+07:00",
        failures: 2, lastError: "HTTP 503", accepted: 10, rejected: 1)

    @Test func `the status has these names and survives the wire`() throws {
        let reply = StatusReply(
            version: "0.1.0", city: "Palembang", startedAt: "2026-11-23T08:00:00+07:00", lexicon: "v1", submissions: 10, alertsFiring: 1,
            deliveries: .init(pending: 1, delivered: 2, dead: 3), sources: [waiting, failing])
        let fields = ["alerts_firing", "city", "deliveries", "lexicon", "sources", "started_at", "submissions", "version"]
        #expect(try names(reply) == fields)
        #expect(try names(reply.deliveries) == ["dead", "delivered", "pending"])
        #expect(try survives(reply))
    }

    @Test func `a source has all its names before its first poll too`() throws {
        let fields = ["accepted", "failures", "id", "kind", "last_error", "last_success_at", "next_poll_at", "rejected", "state"]
        #expect(try names(waiting) == fields)
        #expect(try names(failing) == fields)
    }

    @Test func `health is one word`() throws {
        #expect(try json(HealthReply(status: "ok")) == #"{"status":"ok"}"#)
    }
}
