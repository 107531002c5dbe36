import Synchronization

/// "Something was committed": services wait for the next change instead of asking again and again.
///
/// A waiter names the generation it has already looked at, so a change between its look and its wait
/// is never missed.
package final class ChangeSignal: Sendable {
    private struct State {
        var generation = 0
        var nextWaiter = 0
        var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    package var generation: Int { state.withLock { $0.generation } }

    package func notify() {
        let waiters = state.withLock { state in
            state.generation += 1
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Returns when the generation is past the given one, or when the task is cancelled.
    package func wait(past seen: Int) async {
        let ticket = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isDue = state.withLock { state in
                    if state.generation > seen || Task.isCancelled { return true }
                    state.waiters[ticket] = continuation
                    return false
                }
                if isDue { continuation.resume() }
            }
        } onCancel: {
            // Cancelled before it was registered: the check under the lock above sees isCancelled.
            state.withLock { $0.waiters.removeValue(forKey: ticket) }?.resume()
        }
    }
}
