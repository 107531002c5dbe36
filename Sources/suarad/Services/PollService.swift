import ServiceLifecycle
import SuaraModel
import SuaraSources
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
        try await store.registerSources(Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0.definition) }))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await snapshots.changes.wait(past: generation) }
            for source in sources { group.addTask { try await follow(source) } }
            // Before that, a source's task only ends by an error: the database failed, and the daemon must say so.
            try await group.next()
            group.cancelAll()
        }
    }

    private func follow(_ source: Config.Source) async throws {
        var next = try await store.source(source.id)?.nextPollAt ?? wall.now()
        while !Task.isCancelled {
            // A date far ahead is of a clock that was wrong then: nothing is worth so long a wait.
            await wall.sleep(min(next, wall.now() + max(source.every * 2, Self.longestWait)))
            guard !Task.isCancelled, let state = try await store.source(source.id) else { return }
            next = try await poller.poll(source, state, snapshots.current)
        }
    }

    /// The longest that a server may ask for with `Retry-After`, and more than any back-off.
    private static let longestWait = PollPlan.Limits.retryAfter
}

extension Config.Source {
    /// What makes it this source and no other, for ``Store/registerSources(_:)``.
    fileprivate var definition: String { "\(kind) every \(every)" }
}
