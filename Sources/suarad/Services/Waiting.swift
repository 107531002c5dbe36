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
