import ServiceLifecycle
import SuaraModel
import SuaraStore

extension Wall {
    /// Returns after the next change past `seen`, or at the deadline, whichever is first; nil is no deadline.
    func wait(for changes: ChangeSignal, past seen: Int, until deadline: Timestamp?) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await changes.wait(past: seen) }
            if let deadline { group.addTask { await sleep(deadline) } }
            await group.next()
            group.cancelAll()
        }
    }
}

/// Runs a service's loop until the daemon is told to stop, wherever the loop then waits. Being stopped is
/// no error: what was cut off is not committed and is done again at the next start.
func untilGracefulShutdown(_ loop: @escaping @Sendable () async throws -> Void) async throws {
    do {
        try await cancelWhenGracefulShutdown(loop)
    } catch is CancellationError {
        return
    }
}
