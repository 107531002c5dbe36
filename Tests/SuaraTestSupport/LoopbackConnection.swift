import Dispatch
import Synchronization

/// Decides what the loopback server does with a request.
package typealias LoopbackHandler = @Sendable (LoopbackRequest) async -> LoopbackAnswer

/// Serves one connection on the thread of the caller, which blocks.
struct LoopbackConnection {
    var stream: SocketStream
    let number: Int
    let record: (LoopbackRequest) -> Void
    let handler: () -> LoopbackHandler

    mutating func serve() {
        while let request = readRequest() {
            record(request)
            guard perform(answer(to: request), for: request), !request.wantsClose else { return }
        }
    }

    private mutating func readRequest() -> LoopbackRequest? {
        guard let head = stream.readHead(), var request = LoopbackRequest(head: head, connection: number),
            let body = stream.read(count: max(0, request.bodyLength))
        else { return nil }
        request.body = body
        return request
    }

    /// The handler may await, this thread may not.
    private func answer(to request: LoopbackRequest) -> LoopbackAnswer {
        let answer = Answer()
        let handler = handler()
        Task {
            let value = await handler(request)
            answer.value.withLock { $0 = value }
            answer.isThere.signal()
        }
        answer.isThere.wait()
        return answer.value.withLock { $0 }
    }

    private final class Answer: Sendable {
        let value = Mutex(LoopbackAnswer.hang)
        let isThere = DispatchSemaphore(value: 0)
    }

    /// - Returns: true if the connection can serve another request.
    private mutating func perform(_ answer: LoopbackAnswer, for request: LoopbackRequest) -> Bool {
        switch answer {
        case .response(let response):
            let (head, body) = response.encoded(for: request)
            return stream.write(head + body)
        case .hang:
            stream.waitForEnd()
        case .truncated(let response, let count):
            let (head, body) = response.encoded(for: request)
            _ = stream.write(head + body.prefix(count))
        case .drip(let response, let interval):
            let (head, body) = response.encoded(for: request)
            return stream.write(head) && body.allSatisfy { stream.write([$0]) && stream.wait(interval) }
        case .raw(let bytes):
            _ = stream.write(bytes)
        }
        return false
    }
}
