import SuaraModel
import SuaraStore
import Testing

struct StoreOutboxTests {
    /// A message that entered the outbox so many seconds after the morning; its name is its number.
    private func enqueue(_ store: Store, _ number: Int, after seconds: Int) async throws {
        let message = OutboxMessage(receiver: "hook", webhookID: "msg\(number)", payload: "{}")
        let change = AlertChange.fire(rule: "surge", unit: UnitID(rawValue: "unit\(number)"), negatives: 1, message: message)
        try await store.apply([change], at: morning + .seconds(seconds))
    }

    private func due(_ store: Store, _ seconds: Int, limit: Int = 50) async throws -> [String] {
        try await store.outboxDue(at: morning + .seconds(seconds), limit: limit).map(\.webhookID)
    }

    @Test func `what is due comes the longest waiting first`() async throws {
        try await withStore { store in
            for (number, seconds) in [30, 10, 20, 10].enumerated() { try await enqueue(store, number, after: seconds) }
            #expect(try await due(store, 9) == [])
            #expect(try await due(store, 10) == ["msg1", "msg3"])
            #expect(try await due(store, 100) == ["msg1", "msg3", "msg2", "msg0"])
            #expect(try await due(store, 100, limit: 2) == ["msg1", "msg3"])
        }
    }

    @Test func `the next time is that of the first pending message`() async throws {
        try await withStore { store in
            #expect(try await store.nextDeliveryAt() == nil)
            try await enqueue(store, 0, after: 30)
            try await enqueue(store, 1, after: 10)
            #expect(try await store.nextDeliveryAt() == morning + .seconds(10))
            try await store.recordAttempt(2, .delivered)
            #expect(try await store.nextDeliveryAt() == morning + .seconds(30))
            try await store.recordAttempt(1, .dead(error: "gone"))
            #expect(try await store.nextDeliveryAt() == nil)
        }
    }

    @Test func `each attempt is counted, and a failed one comes back at its time with its error`() async throws {
        try await withStore { store in
            try await enqueue(store, 0, after: 0)
            let webhookID = try #require(try await store.outboxDue(at: morning).first).webhookID
            for attempt in 1...3 {
                try await store.recordAttempt(1, .retry(at: morning + .seconds(100 * attempt), error: "refused \(attempt)"))
                #expect(try await due(store, 100 * attempt - 1) == [])
                let delivery = try #require(try await store.outboxDue(at: morning + .seconds(100 * attempt)).first)
                #expect(delivery.attempts == attempt && delivery.lastError == "refused \(attempt)" && delivery.state == .pending)
                #expect(delivery.webhookID == webhookID && delivery.createdAt == morning)
            }
            try await store.recordAttempt(1, .delivered)
            let done = try #require(try await store.deliveries(ofAlerts: [1]).first)
            #expect(done.state == .delivered && done.attempts == 4 && done.lastError == nil)
        }
    }

    @Test(arguments: [DeliveryVerdict.delivered, .dead(error: "gone")])
    func `what is over stays over`(verdict: DeliveryVerdict) async throws {
        try await withStore { store in
            try await enqueue(store, 0, after: 0)
            try await store.recordAttempt(1, verdict)
            let over = try await store.deliveries(ofAlerts: [1])
            for late in [DeliveryVerdict.delivered, .retry(at: morning, error: "late"), .dead(error: "late")] {
                try await store.recordAttempt(1, late)
            }
            #expect(try await store.deliveries(ofAlerts: [1]) == over)
            #expect(over.map(\.attempts) == [1])
            #expect(try await due(store, 1_000_000) == [])
        }
    }

    @Test func `an unknown delivery is nobody's`() async throws {
        try await withStore { store in
            try await enqueue(store, 0, after: 0)
            try await store.recordAttempt(999, .delivered)
            #expect(try await store.deliveryCounts() == [.pending: 1])
        }
    }

    @Test func `states are counted`() async throws {
        try await withStore { store in
            #expect(try await store.deliveryCounts() == [:])
            for number in 0..<6 { try await enqueue(store, number, after: 0) }
            for id in 1...2 as ClosedRange<Int64> { try await store.recordAttempt(id, .delivered) }
            try await store.recordAttempt(3, .dead(error: "gone"))
            #expect(try await store.deliveryCounts() == [.delivered: 2, .dead: 1, .pending: 3])
        }
    }

    @Test func `deliveries are found by their alerts`() async throws {
        try await withStore { store in
            for number in 0..<3 { try await enqueue(store, number, after: 0) }
            #expect(try await store.deliveries(ofAlerts: [3, 1, 999]).map(\.webhookID) == ["msg0", "msg2"])
            #expect(try await store.deliveries(ofAlerts: []) == [])
        }
    }

    @Test func `a message wakes who waits for changes`() async throws {
        try await withStore { store in
            let seen = store.changes.generation
            try await enqueue(store, 0, after: 0)
            await store.changes.wait(past: seen)
            try await store.recordAttempt(1, .delivered)
            #expect(store.changes.generation == seen + 2)
        }
    }
}
