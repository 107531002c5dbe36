import SuaraAlerts
import SuaraModel
import Testing

struct DeliveryPlanTests {
    private let plan = DeliveryPlan.standard
    private let now = Timestamp(seconds: 1_795_395_600)

    private func verdict(_ attempt: DeliveryAttempt, attempts: Int = 1, jitter: Double = 0) -> DeliveryVerdict {
        plan.verdict(attempt, attempts: attempts, now: now, jitter: jitter)
    }

    /// Seconds until the next attempt; nil when there is none.
    private func wait(_ attempt: DeliveryAttempt, attempts: Int = 1, jitter: Double = 0) -> Double? {
        guard case .retry(let at, _) = verdict(attempt, attempts: attempts, jitter: jitter) else { return nil }
        return Double((at - now).milliseconds) / 1000
    }

    @Test func `the ladder is climbed rung by rung, ten attempts in about three days`() {
        let waits = (1...9).map { wait(.failed("connection refused"), attempts: $0) }
        #expect(waits == [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400])
        #expect(plan.ladder.reduce(.zero, +) == .seconds(75.5 * 3600 + 305))
        #expect(verdict(.failed("connection refused"), attempts: 10) == .dead(error: "connection refused; gave up after 10 attempts"))
        #expect(verdict(.failed("connection refused"), attempts: 1000) == .dead(error: "connection refused; gave up after 1000 attempts"))
    }

    @Test(arguments: [200, 201, 202, 204, 299])
    func `any 2xx is a delivery, at the last attempt too`(status: Int) {
        #expect(verdict(.answered(status: status, retryAfter: nil)) == .delivered)
        #expect(verdict(.answered(status: status, retryAfter: .seconds(60)), attempts: 10) == .delivered)
    }

    @Test(arguments: [100, 199, 300, 301, 302, 304, 308, 400, 401, 404, 409, 411, 429, 500, 503, 0, -1, 999])
    func `any other answer is tried again`(status: Int) {
        let error = "the receiver answered \(status), expected 2xx"
        #expect(verdict(.answered(status: status, retryAfter: nil)) == .retry(at: now + .seconds(5), error: error))
        let last = verdict(.answered(status: status, retryAfter: nil), attempts: 10)
        #expect(last == .dead(error: "\(error); gave up after 10 attempts"))
    }

    @Test func `who is gone is not written to again`() {
        let error = "the receiver answered 410 Gone: it wants no more messages"
        #expect(verdict(.answered(status: 410, retryAfter: .seconds(60))) == .dead(error: error))
    }

    @Test(
        arguments: [(0, 5), (3, 5), (5, 5), (60, 60), (86_400, 86_400), (86_401, 86_400), (Int.max, 86_400), (-60, 5)] as [(Int, Double)])
    func `Retry-After is obeyed: never sooner than the ladder, never later than a day`(asked: Int, waited: Double) {
        #expect(wait(.answered(status: 429, retryAfter: .seconds(asked))) == waited)
    }

    @Test func `a short Retry-After does not shorten a high rung`() {
        #expect(wait(.answered(status: 503, retryAfter: .seconds(1)), attempts: 5) == 18_000)
    }

    @Test(arguments: 1...9)
    func `jitter adds up to a tenth`(attempts: Int) throws {
        let rung = try #require(wait(.failed("x"), attempts: attempts))
        let most = try #require(wait(.failed("x"), attempts: attempts, jitter: 0.999_999))
        let half = try #require(wait(.failed("x"), attempts: attempts, jitter: 0.5))
        #expect(abs(half - rung * 1.05) < 0.002)
        #expect(most > half && most <= rung * 1.1)
    }

    @Test func `a plan of no rungs gives up at once`() {
        let once = DeliveryPlan(ladder: [])
        #expect(once.verdict(.failed("x"), attempts: 1, now: now, jitter: 0) == .dead(error: "x; gave up after 1 attempts"))
    }
}
