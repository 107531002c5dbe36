import SuaraModel
import SuaraStore
import Testing

struct StoreSubmissionsTests {
    /// Reads page after page until one is not full.
    private func pages(_ store: Store, of size: Int, _ filter: SubmissionFilter = SubmissionFilter()) async throws -> [[StoredSubmission]] {
        var pages: [[StoredSubmission]] = []
        var after: SubmissionKey?
        repeat {
            pages.append(try await store.submissions(SubmissionQuery(filter: filter, limit: size, after: after)))
            after = pages.last?.last.map { SubmissionKey(occurredAt: $0.occurredAt, id: $0.id) }
        } while pages.last?.count == size
        return pages
    }

    @Test func `an empty store has no page`() async throws {
        try await withStore { store in
            let page = try await store.submissions(SubmissionQuery())
            #expect(page == [])
        }
    }

    @Test func `a submission comes back as it went in`() async throws {
        try await withStore { store in
            let later = morning + .seconds(60)
            let item = try judged("NIK 1671010101010001", id: "1", masked: "NIK ****************", url: "u", received: later)
            try await store.fates([item])
            let stored = try #require(try await store.submissions(SubmissionQuery()).first)
            #expect(stored.text == "NIK ****************" && stored.url == "u" && stored.source == "app" && stored.revision == 1)
            #expect(stored.occurredAt == morning && stored.receivedAt == later)
            #expect(stored.classification == item.classification && stored.link == item.link)
        }
    }

    @Test func `abstentions come back as abstentions`() async throws {
        try await withStore { store in
            try await store.fates([judged(sentiment: nil, score: 0, topic: nil, unit: nil)])
            let stored = try #require(try await store.submissions(SubmissionQuery()).first)
            #expect(stored.classification.sentiment.label == nil && stored.classification.topic.label == nil && stored.link.unit == nil)
        }
    }

    @Test(arguments: [1, 7, 10, 57, 100])
    func `pages have neither gaps nor repeats where many were written in the same moment`(size: Int) async throws {
        try await withStore { store in
            // 57 submissions at three moments, in an order that is not that of time.
            try await store.fates(try (0..<57).map { try judged("text \($0)", at: morning - .seconds($0 * 7 % 3)) })
            let all = try await store.submissions(SubmissionQuery(limit: 1000))
            #expect(all.count == 57)
            let keys = all.map { [-$0.occurredAt.milliseconds, -$0.id] }
            #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
            let pages = try await pages(store, of: size)
            #expect(Array(pages.joined()) == all)
            #expect(pages.dropLast().allSatisfy { $0.count == size })
        }
    }

    @Test func `what arrives while somebody turns pages disturbs nothing already promised`() async throws {
        try await withStore { store in
            try await store.fates(try (0..<10).map { try judged("text \($0)") })
            let all = try await store.submissions(SubmissionQuery())
            let first = try await store.submissions(SubmissionQuery(limit: 4))
            try await store.fates([judged("newest")])
            let last = try #require(first.last)
            let rest = try await store.submissions(SubmissionQuery(after: SubmissionKey(occurredAt: last.occurredAt, id: last.id)))
            #expect(first + rest == all)
        }
    }

    @Test func `an allegation is listed only for the unit it goes to`() async throws {
        try await withStore { store in
            try await store.fates([
                judged("jalan rusak", unit: "pupr"), judged("oknum minta uang", topic: .graft, unit: "inspektorat", restricted: true),
            ])
            func texts(_ units: [UnitID]) async throws -> [String] {
                try await store.submissions(SubmissionQuery(filter: SubmissionFilter(units: units), named: units)).map(\.text).sorted()
            }
            #expect(try await texts([]) == ["jalan rusak"])
            #expect(try await texts(["pupr"]) == ["jalan rusak"])
            #expect(try await texts(["inspektorat"]) == ["oknum minta uang"])
            #expect(try await texts(["pupr", "inspektorat"]) == ["jalan rusak", "oknum minta uang"])
            let below = SubmissionQuery(filter: SubmissionFilter(units: ["setda", "inspektorat"]), named: ["setda"])
            #expect(try await store.submissions(below) == [], "asking about a unit above it is not asking about it")
            let byTopic = SubmissionQuery(filter: SubmissionFilter(topics: [.graft], sources: ["app"]))
            #expect(try await store.submissions(byTopic) == [])
        }
    }

    @Test func `hidden rows leave no gap in pages`() async throws {
        try await withStore { store in
            try await store.fates(try (0..<30).map { try judged("text \($0)", restricted: $0 % 3 == 0) })
            let pages = try await pages(store, of: 5)
            #expect(pages.map(\.count) == [5, 5, 5, 5, 0])
        }
    }

    @Test func `an edit into an allegation hides it, and one out of it shows it`() async throws {
        try await withStore { store in
            try await store.fates([judged("a", id: "1")])
            try await store.fates([judged("b", id: "1", topic: .graft, unit: "inspektorat", restricted: true)])
            #expect(try await store.submissions(SubmissionQuery()) == [])
            try await store.fates([judged("c", id: "1")])
            #expect(try await store.submissions(SubmissionQuery()).map(\.text) == ["c"])
        }
    }

    @Test func `text of any kind survives`() async throws {
        let texts = ["👮‍♀️ rusak", "e\u{301}", "'; DROP TABLE submission; --", "a\tb\nc", "\u{200B}", String(repeating: "é", count: 32_768)]
        try await withStore { store in
            try await store.fates(try texts.map { try judged($0) })
            #expect(try await store.submissions(SubmissionQuery()).map { Array($0.text.utf8) } == texts.reversed().map { Array($0.utf8) })
            #expect(try await store.submissionCount() == texts.count)
        }
    }
}
