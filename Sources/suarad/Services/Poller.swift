import Logging
import SuaraHTTP
import SuaraModel
import SuaraSources
import SuaraStore

/// One poll of one source: ask, read, judge, record.
struct Poller: Sendable {
    let store: Store
    let web: WebClients
    let wall: Wall
    let logger: Logger

    /// - Throws: what the store throws, and `CancellationError`. What a source does wrong is recorded in
    ///   its row and throws nothing.
    /// - Returns: when to poll again.
    func poll(_ source: Config.Source, _ state: SourceState, _ snapshot: Snapshot) async throws -> Timestamp {
        switch source.kind {
        case .web(let kind, let web):
            let batch = try await ask(source, kind, web, state, snapshot)
            try await record(batch, state)
            return batch.progress?.nextPollAt ?? wall.now() + source.every
        case .spool(let path):
            return try await empty(SpoolDirectory(path: path), source, state, snapshot)
        }
    }

    // Over HTTP.

    private func ask(
        _ source: Config.Source, _ kind: SourceKind, _ address: Config.Web, _ state: SourceState, _ snapshot: Snapshot
    ) async throws -> Batch {
        let adapter = kind.adapter(url: address.url, limits: address.limits)
        let answer: PollAnswer
        do {
            let request = adapter.request(cursor: state.cursor)
            answer = .response(try await web.send(request, allowsPrivateAddresses: address.allowsPrivateAddresses))
        } catch let error as TransferError {
            answer = .failure(error.description)
        }
        return batch(source, adapter, answer, state, snapshot)
    }

    private func batch(
        _ source: Config.Source, _ adapter: any SourceAdapter, _ answer: PollAnswer, _ state: SourceState, _ snapshot: Snapshot
    ) -> Batch {
        let now = wall.now()
        let schedule = PollSchedule(interval: source.every, failures: state.failures, now: now, jitter: .random(in: 0..<1))
        let plan = PollPlan(after: answer, schedule: schedule)
        func progress(_ plan: PollPlan, _ cursor: Cursor, error: String?) -> SourceProgress {
            SourceProgress(cursor: cursor, polledAt: now, nextPollAt: plan.nextPollAt, error: error)
        }
        var batch = Batch(source: source.id, receivedAt: now, accepted: [])
        switch (plan.outcome, answer) {
        case (.items, .response(let response)):
            do throws(SourceError) {
                let page = try adapter.read(response)
                batch = snapshot.judge(page.items, rejected: page.rejected, source: source, at: now)
                // A page with a fault is asked for again whole: its validators would hide what is missing.
                batch.progress = progress(plan, page.fault == nil ? page.cursor : state.cursor, error: page.fault)
            } catch {
                let failed = PollPlan(after: .failure(error.message), schedule: schedule)
                batch.progress = progress(failed, state.cursor, error: error.message)
            }
        case (.failed(let reason), _): batch.progress = progress(plan, state.cursor, error: reason)
        case (.items, .failure), (.unchanged, _): batch.progress = progress(plan, state.cursor, error: nil)
        }
        return batch
    }

    // From a directory.

    private func empty(
        _ spool: SpoolDirectory, _ source: Config.Source, _ state: SourceState, _ snapshot: Snapshot
    ) async throws -> Timestamp {
        let now = wall.now()
        let next = now + source.every
        var problem: Rejection?
        var names: [String] = []
        do throws(Rejection) {
            let taken = try spool.take()
            (names, problem) = (taken.names, taken.problem)
        } catch {
            problem = error
        }
        for name in names {
            do {
                try await take(name, spool, source, state, snapshot)
            } catch let error as Rejection {
                problem = problem ?? error
            }
        }
        // An empty directory is looked at every few seconds: that is no news, and not written down.
        guard !names.isEmpty || problem?.reason != state.lastError || state.lastPollAt == nil else { return next }
        let progress = SourceProgress(cursor: state.cursor, polledAt: now, nextPollAt: next, error: problem?.reason)
        try await record(Batch(source: source.id, receivedAt: now, accepted: [], progress: progress), state)
        return next
    }

    /// A file is removed only after its content is committed.
    private func take(
        _ name: String, _ spool: SpoolDirectory, _ source: Config.Source, _ state: SourceState, _ snapshot: Snapshot
    ) async throws {
        do {
            let page = try spool.read(name)
            try await record(snapshot.judge(page.items, rejected: page.rejected, source: source, at: wall.now()), state)
            // What could not be read is still in the file: it stays for a person to look at.
            if let fault = page.fault { throw SourceError(fault) }
            try spool.remove(name)
        } catch let error as SourceError {
            try spool.setAside(name, because: error.message)
            logger.warning("source \(source.id): set aside \(name.debugDescription): \(error.message)")
        }
    }

    private func record(_ batch: Batch, _ state: SourceState) async throws {
        let outcome = try await store.record(batch)
        let (new, edited, rejected) = (outcome.count(.inserted), outcome.count(.revised), batch.rejected.count)
        if new + edited + rejected > 0 {
            logger.info("source \(batch.source): \(new) new, \(edited) edited, \(outcome.count(.duplicate)) known, \(rejected) rejected")
        }
        // An error is said when it changes, not at every poll.
        guard let progress = batch.progress, progress.error != state.lastError else { return }
        if let error = progress.error {
            logger.warning("source \(batch.source): \(error)")
        } else {
            logger.notice("source \(batch.source): works again after \(state.failures) failed polls")
        }
    }
}
