import SuaraModel
import SuaraSources
import Testing

@Suite("Poll plan") struct PollPlanTests {
    private let now = Timestamp(rfc3339: "2026-11-23T01:00:00Z") ?? Timestamp(seconds: 0)

    private func plan(
        _ answer: PollAnswer, interval: Duration = .seconds(600), failures: Int = 0, jitter: Double = 0.5
    ) -> (outcome: PollPlan.Outcome, wait: Duration) {
        let plan = PollPlan(after: answer, schedule: PollSchedule(interval: interval, failures: failures, now: now, jitter: jitter))
        return (plan.outcome, plan.nextPollAt - now)
    }

    private func response(_ status: Int, retryAfter: String? = nil) -> PollAnswer {
        let headers = retryAfter.map { [WebHeader("Retry-After", $0)] } ?? []
        return .response(WebResponse(status: status, headers: headers, body: Array("rahasia".utf8)))
    }

    @Test("200 brings items and 304 nothing new; both keep the pace, within a tenth")
    func success() {
        #expect(plan(response(200)) == (.items, .seconds(600)))
        #expect(plan(response(304), failures: 9) == (.unchanged, .seconds(600)))
        #expect(plan(response(200), jitter: 0).wait == .seconds(540))
        #expect(plan(response(200), jitter: 1).wait == .seconds(660))
        #expect(plan(response(200), jitter: -5).wait == .seconds(540))
    }

    @Test("Failures double the wait up to six hours")
    func backoff() {
        let waits = (0..<8).map { plan(.failure("x"), failures: $0).wait }
        #expect(waits == [600, 1200, 2400, 4800, 9600, 19_200, 21_600, 21_600].map { .seconds($0) })
        #expect(plan(.failure("x"), failures: Int.max).wait == .seconds(21_600))
        #expect(plan(.failure("x"), failures: -1).wait == .seconds(600))
    }

    @Test("No failure shortens the interval, and one longer than six hours stays")
    func neverShorter() {
        for jitter in [0, 0.3, 0.99] {
            #expect(plan(.failure("x"), jitter: jitter).wait >= .seconds(600))
            #expect(plan(response(500), interval: .seconds(86_400), failures: 5, jitter: jitter).wait >= .seconds(86_400))
            #expect(plan(response(500), interval: .seconds(86_400), failures: 5, jitter: jitter).wait <= .seconds(95_040))
        }
    }

    @Test("A transfer's error is handed on as it is")
    func transferError() {
        #expect(plan(.failure("could not connect")).outcome == .failed("could not connect"))
    }

    @Test(
        "Retry-After is obeyed for a day at most, whatever the status",
        arguments: [
            ("7200", 7200), ("1", 600), ("0", 600), ("999999999999999999999999", 86_400), ("200000", 86_400),
            ("Mon, 23 Nov 2026 03:00:00 GMT", 7200),
            ("Sun, 22 Nov 2026 03:00:00 GMT", 600), ("Fri, 23 Nov 2029 03:00:00 GMT", 86_400), ("nanti", 600), ("", 600), ("-5", 600),
            (" 7200 ", 7200),
        ])
    func retryAfter(_ value: String, _ seconds: Int) {
        for status in [200, 304, 403, 429, 503] {
            #expect(plan(response(status, retryAfter: value)).wait == .seconds(seconds))
        }
    }

    @Test("What is gone is asked for at the longest wait at once, and never given up")
    func gone() {
        #expect(plan(response(410)).wait == .seconds(21_600))
        #expect(plan(response(410), failures: 1000).wait == .seconds(21_600))
    }

    @Test(
        "Each status says what it is about, with its number and nothing of the body",
        arguments: [
            (204, "no whole body"), (301, "redirects"), (401, "credential"), (403, "throttles"), (404, "nothing is at this address"),
            (407, "proxy"),
            (408, "tried again"), (410, "gone"), (418, "does not accept"), (429, "throttles"), (500, "trouble"), (503, "trouble"),
            (0, "no status"),
            (999, "no status"),
        ])
    func advice(_ status: Int, _ words: String) throws {
        guard case .failed(let reason) = plan(response(status)).outcome else { Issue.record("\(status) is no success"); return }
        #expect(reason.contains(words) && reason.contains("\(status)") && reason.contains("200 was expected"))
        #expect(!reason.contains("rahasia"))
    }
}
