import SuaraModel
import SuaraStore
import Testing

struct StoreSourcesTests {
    private func progress(_ minutes: Int, etag: String? = nil, error: String? = nil) -> SourceProgress {
        let now = morning + .seconds(60 * minutes)
        return SourceProgress(
            cursor: Cursor(etag: etag, lastModified: etag.map { "modified " + $0 }), polledAt: now, nextPollAt: now + .seconds(300),
            error: error)
    }

    private func poll(_ store: Store, _ progress: SourceProgress) async throws {
        _ = try await store.record(Batch(source: "a", receivedAt: progress.polledAt, accepted: [], progress: progress))
    }

    @Test func `a source that is defined anew is read from its beginning, at once`() async throws {
        try await withStore { store in
            try await store.registerSources(["a": "feed at one address"])
            try await poll(store, progress(0, etag: "e", error: "HTTP 503"))
            try await store.registerSources(["a": "feed at another address"])
            let source = try #require(try await store.source("a"))
            #expect(source.cursor == Cursor() && source.failures == 0 && source.lastError == nil)
            #expect(source.nextPollAt == Timestamp(seconds: 0))
        }
    }

    @Test func `a new source is due at once, a known one keeps its state`() async throws {
        try await withStore { store in
            try await store.registerSources(["a": "1", "b": "1"])
            #expect(try await store.source("a") == SourceState(id: "a", nextPollAt: Timestamp(seconds: 0)))
            try await poll(store, progress(0, etag: "e"))
            let known = try await store.source("a")
            try await store.registerSources(["a": "1", "c": "1"])
            #expect(try await store.source("a") == known)
            #expect(Set(try await store.sources().keys) == ["a", "b", "c"])
            #expect(try await store.source("nobody") == nil)
        }
    }

    @Test func `failures are counted until a success, which keeps the cursor it brings`() async throws {
        try await withStore { store in
            try await poll(store, progress(0, etag: "one"))
            try await poll(store, progress(1, etag: "one", error: "HTTP 503"))
            try await poll(store, progress(2, etag: "one", error: "timeout"))
            let failing = try #require(try await store.source("a"))
            #expect(failing.failures == 2 && failing.lastError == "timeout")
            #expect(failing.lastPollAt == morning + .seconds(120) && failing.lastSuccessAt == morning)
            #expect(failing.nextPollAt == morning + .seconds(420))
            #expect(failing.cursor == Cursor(etag: "one", lastModified: "modified one"))

            try await poll(store, progress(3))
            let well = try #require(try await store.source("a"))
            #expect(well.failures == 0 && well.lastError == nil && well.lastSuccessAt == morning + .seconds(180) && well.cursor == Cursor())
        }
    }

    @Test func `a source that never succeeded says so`() async throws {
        try await withStore { store in
            try await poll(store, progress(0, error: "refused"))
            let source = try #require(try await store.source("a"))
            #expect(source.lastSuccessAt == nil && source.failures == 1 && source.lastPollAt == morning)
        }
    }

    @Test func `sources do not move each other`() async throws {
        try await withStore { store in
            try await store.registerSources(["a": "1", "b": "1"])
            let before = try await store.source("b")
            try await poll(store, progress(0, error: "refused"))
            #expect(try await store.source("b") == before)
        }
    }
}
