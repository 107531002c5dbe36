import Synchronization

/// A growing list that a test can wait on: whatever happens elsewhere is recorded here, and the test
/// continues once enough has happened.
package final class Recorder<Element: Sendable>: Sendable {
    private struct Waiter {
        var id: Int
        var count: Int
        var continuation: CheckedContinuation<[Element], any Error>
    }

    private struct State {
        var elements: [Element] = []
        var waiters: [Waiter] = []
        var lastID = 0
    }

    private let state = Mutex(State())

    package init() {}

    package var all: [Element] { state.withLock { $0.elements } }

    package func record(_ element: Element) {
        let reached = state.withLock { state in
            state.elements.append(element)
            let count = state.elements.count
            defer { state.waiters.removeAll { $0.count <= count } }
            return (elements: state.elements, waiters: state.waiters.filter { $0.count <= count })
        }
        for waiter in reached.waiters { waiter.continuation.resume(returning: reached.elements) }
    }

    /// All elements, once there are at least `count`.
    ///
    /// - Throws: ``TimeLimitPassed``.
    package func wait(count: Int, within limit: Duration = .seconds(10)) async throws -> [Element] {
        try await withTimeLimit(limit) { try await self.reach(count) }
    }

    private func reach(_ count: Int) async throws -> [Element] {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { add(Waiter(id: id, count: count, continuation: $0)) }
        } onCancel: {
            remove(id)
        }
    }

    private func add(_ waiter: Waiter) {
        let answer: Result<[Element], any Error>? = state.withLock { state in
            if state.elements.count >= waiter.count { return .success(state.elements) }
            if Task.isCancelled { return .failure(CancellationError()) }
            state.waiters.append(waiter)
            return nil
        }
        answer.map { waiter.continuation.resume(with: $0) }
    }

    private func remove(_ id: Int) {
        let waiter = state.withLock { state in
            state.waiters.firstIndex { $0.id == id }.map { state.waiters.remove(at: $0) }
        }
        waiter?.continuation.resume(throwing: CancellationError())
    }
}
