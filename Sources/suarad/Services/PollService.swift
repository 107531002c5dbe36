import ServiceLifecycle
import SuaraModel
import SuaraStore

/// Reads every source when it is due. When that is stands in the database, so a restart neither forgets
/// a source nor asks all of them at once.
struct PollService: Service {
    let store: Store
    let snapshots: Snapshots
    let poller: Poller
    let wall: Wall

    func run() async throws {
        try await untilGracefulShutdown {
            while !Task.isCancelled { try await followUntilReload() }
        }
    }

    /// One task for each source, until the snapshot changes.
    private func followUntilReload() async throws {
        let generation = snapshots.changes.generation
        let sources = snapshots.current.config.sources
        try await store.registerSources(sources.map(\.id))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await snapshots.changes.wait(past: generation) }
            for source in sources { group.addTask { try await follow(source) } }
            // A source's task only ends by an error: the database failed, and the daemon must say so.
            try await group.next()
            group.cancelAll()
        }
    }

    private func follow(_ source: Config.Source) async throws {
        while !Task.isCancelled {
            guard let state = try await store.source(source.id) else { return }
            await wall.sleep(state.nextPollAt)
            if Task.isCancelled { return }
            try await poller.poll(source, state, snapshots.current)
        }
    }
}
