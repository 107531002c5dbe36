import Logging
import ServiceLifecycle
import SuaraAlerts
import SuaraHTTP
import SuaraModel
import SuaraSources
import SuaraStore

/// Empties the outbox. A message is delivered at least once: if the daemon dies between the receiver's
/// answer and the note of it, the message goes out again with the same `webhook-id`.
struct DeliveryService: Service {
    let store: Store
    let snapshots: Snapshots
    let web: WebClients
    let wall: Wall
    let logger: Logger

    func run() async throws {
        try await untilGracefulShutdown {
            while !Task.isCancelled {
                let seen = store.changes.generation
                let due = try await store.outboxDue(at: wall.now())
                try await deliver(due)
                guard due.isEmpty else { continue }
                await wall.wait(for: store.changes, past: seen, until: try await store.nextDeliveryAt())
            }
        }
    }

    private func deliver(_ due: [Delivery]) async throws {
        let snapshot = snapshots.current
        try await withThrowingTaskGroup(of: Void.self) { group in
            for delivery in due { group.addTask { try await attempt(delivery, snapshot) } }
            try await group.waitForAll()
        }
    }

    private func attempt(_ delivery: Delivery, _ snapshot: Snapshot) async throws {
        let verdict: DeliveryVerdict
        if let receiver = snapshot.config.receivers.first(where: { $0.id == delivery.receiver }) {
            let attempt = try await send(delivery, to: receiver, snapshot.secrets[receiver.id])
            verdict = receiver.plan.verdict(attempt, attempts: delivery.attempts + 1, now: wall.now(), jitter: .random(in: 0..<1))
        } else {
            verdict = .dead(error: "the config has no receiver \(delivery.receiver) any more")
        }
        try await store.recordAttempt(delivery.id, verdict)
        log(delivery, verdict)
    }

    /// Throws only when the daemon stops.
    private func send(_ delivery: Delivery, to receiver: Config.Receiver, _ secret: [UInt8]?) async throws -> DeliveryAttempt {
        let request = delivery.request(to: receiver.web, secret: secret, now: wall.now())
        do {
            let response = try await web.send(request, allowsPrivateAddresses: receiver.web.allowsPrivateAddresses)
            return .answered(status: response.status, retryAfter: RetryAfter.wait(response, now: wall.now()))
        } catch let error as TransferError {
            return .failed(error.description)
        }
    }

    private func log(_ delivery: Delivery, _ verdict: DeliveryVerdict) {
        let name = "delivery \(delivery.webhookID) to \(delivery.receiver)"
        switch verdict {
        case .delivered: logger.info("\(name): delivered, attempt \(delivery.attempts + 1)")
        // The same error is said once, not at every attempt.
        case .retry(_, let error): if error != delivery.lastError { logger.warning("\(name): \(error); will try again") }
        case .dead(let error): logger.error("\(name): given up: \(error)")
        }
    }
}

extension Delivery {
    /// The webhook as Standard Webhooks sends it: the id stays, the time is that of the attempt.
    fileprivate func request(to web: Config.Web, secret: [UInt8]?, now: Timestamp) -> WebRequest {
        var headers = [
            WebHeader("Content-Type", "application/json"), WebHeader("webhook-id", webhookID),
            WebHeader("webhook-timestamp", String(now.seconds)),
        ]
        if let secret {
            let signature = WebhookSignature.header(id: webhookID, timestamp: now.seconds, body: payload, secret: secret)
            headers.append(WebHeader("webhook-signature", signature))
        }
        return WebRequest(.post, url: web.url, headers: headers, body: Array(payload.utf8), limits: web.limits)
    }
}
