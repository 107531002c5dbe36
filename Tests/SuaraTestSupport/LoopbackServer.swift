import Foundation
import Synchronization

/// A real HTTP/1.1 server for tests, on this machine only, with planned faults.
///
/// One thread for each connection, so that a fault may block. Exists within ``withLoopbackServer(on:answering:_:)``.
package final class LoopbackServer: Sendable {
    /// 0 for a Unix socket.
    package let port: Int
    private let place: LoopbackPlace
    private let listener: Int32
    private let recorder = Recorder<LoopbackRequest>()
    private let closings = Recorder<Int>()
    private let threads = DispatchGroup()
    private let state: Mutex<State>

    private struct State {
        var handler: LoopbackHandler
        var open: Set<Int32> = []
        var connections = 0
        var isStopping = false
    }

    fileprivate init(_ place: LoopbackPlace, _ handler: @escaping LoopbackHandler) throws {
        self.place = place
        (listener, port) = try place.listen()
        state = Mutex(State(handler: handler))
        spawn { $0.acceptAll() }
    }

    /// The URL of a path (and query) on this server. For a Unix socket the host is only a name.
    package func url(_ path: String = "/") -> String {
        switch place {
        case .tcp: "http://127.0.0.1:\(port)\(path)"
        case .tcp6: "http://[::1]:\(port)\(path)"
        case .unixSocket: "http://socket\(path)"
        }
    }

    /// Answers the requests that come from now on.
    package func answer(_ handler: @escaping LoopbackHandler) { state.withLock { $0.handler = handler } }

    /// All requests so far, in the order of their arrival.
    package var requests: [LoopbackRequest] { recorder.all }

    /// All requests, once there are at least `count`. Throws ``TimeLimitPassed``.
    package func waitForRequests(count: Int, within limit: Duration = .seconds(10)) async throws -> [LoopbackRequest] {
        try await recorder.wait(count: count, within: limit)
    }

    /// The request with this number, from 1, once it has come. Throws ``TimeLimitPassed``.
    package func request(number: Int, within limit: Duration = .seconds(10)) async throws -> LoopbackRequest {
        try await recorder.wait(count: number, within: limit)[number - 1]
    }

    /// The numbers of the connections that have ended, once there are at least `count`. Throws ``TimeLimitPassed``.
    package func waitForClosedConnections(count: Int, within limit: Duration = .seconds(10)) async throws -> [Int] {
        try await closings.wait(count: count, within: limit)
    }

    fileprivate func stop() async {
        state.withLock { state in
            state.isStopping = true
            shutdown(listener, Int32(SHUT_RDWR))
            for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
        await withCheckedContinuation { done in threads.notify(queue: .global()) { done.resume() } }
        close(listener)
        if case .unixSocket(let path) = place { unlink(path) }
    }

    private func spawn(_ work: @escaping @Sendable (LoopbackServer) -> Void) {
        threads.enter()
        let thread = Thread { [self] in
            work(self)
            threads.leave()
        }
        thread.stackSize = 512 << 10
        thread.start()
    }

    private func acceptAll() {
        while true {
            let descriptor = accept(listener, nil, nil)
            guard descriptor >= 0 else { return }
            guard let number = register(descriptor) else {
                close(descriptor)
                return
            }
            spawn { $0.serve(descriptor, number) }
        }
    }

    /// The connection's number; nil when the server is stopping.
    private func register(_ descriptor: Int32) -> Int? {
        state.withLock { state in
            guard !state.isStopping else { return nil }
            state.open.insert(descriptor)
            state.connections += 1
            return state.connections
        }
    }

    private func serve(_ descriptor: Int32, _ number: Int) {
        var connection = LoopbackConnection(
            stream: SocketStream(descriptor), number: number, record: recorder.record, handler: { self.state.withLock { $0.handler } })
        connection.serve()
        // Under the lock, so that `stop` never touches a descriptor that was closed and given away again.
        state.withLock { state in
            state.open.remove(descriptor)
            close(descriptor)
        }
        closings.record(number)
    }
}

/// Runs `body` beside a ``LoopbackServer``, and afterwards stops the server and all its connections.
package func withLoopbackServer<Value>(
    on place: LoopbackPlace = .tcp, answering handler: @escaping LoopbackHandler = { _ in .text("ok") },
    _ body: (LoopbackServer) async throws -> Value
) async throws -> Value {
    let server = try LoopbackServer(place, handler)
    do {
        let value = try await body(server)
        await server.stop()
        return value
    } catch {
        await server.stop()
        throw error
    }
}
