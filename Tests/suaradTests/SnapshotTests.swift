import SuaraModel
import SuaraStore
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("A snapshot") struct SnapshotTests {
    private let now = Timestamp(rfc3339: "2026-11-23T18:30:00Z")!

    @Test("Judges a text in its city: masked, linked, in the hour of the city's clock")
    func judges() async throws {
        let snapshot = try await snapshot()
        let submission = try Submission(
            RawItem(text: "Pelayanan dinas kependudukan lambat, nomor saya 081234567890"), source: "g", receivedAt: now)
        let judged = snapshot.judge(submission, unit: nil)
        #expect(!judged.maskedText.contains("081234567890") && judged.maskedText.utf8.count == submission.text.utf8.count)
        #expect(judged.link.unit == "disdukcapil")
        #expect(judged.classification.version == snapshot.lexiconVersion)
        // 18:30 in Greenwich is 01:30 of the next day in Jakarta.
        #expect(judged.hour.description == "2026-11-24T01")
    }

    @Test("What comes from a unit's own source concerns that unit")
    func sourceUnit() async throws {
        let judged = try await snapshot().judge(Submission(RawItem(text: "Antre lama"), source: "g", receivedAt: now), unit: "kel.kuto")
        #expect(judged.link.unit == "kel.kuto")
    }

    @Test("Items that cannot be submissions join those that the page rejected, and the others go on")
    func page() async throws {
        let source = Config.Source(id: "g", kind: .spool(path: "/g"), every: .seconds(2), unit: "kel.kuto")
        let items = [("1", "Antre lama"), ("2", " \u{0} "), ("3", "Bagus")].map { RawItem(nativeID: $0, text: $1) }
        let earlier = RejectedItem(nativeID: "0", reason: "alasan", raw: [1])
        let batch = try await snapshot().judge(items, rejected: [earlier], source: source, at: now)
        #expect(batch.source == "g" && batch.receivedAt == now && batch.progress == nil)
        #expect(batch.accepted.map(\.submission.nativeID) == ["1", "3"])
        #expect(batch.accepted.map(\.link.unit) == ["kel.kuto", "kel.kuto"])
        #expect(batch.rejected == [earlier, RejectedItem(nativeID: "2", reason: "the item has no text", raw: Array("2\n \u{0} ".utf8))])
    }

    @Test("Two texts under one id on one page are not both taken, the same text twice is")
    func repeatedID() async throws {
        let source = Config.Source(id: "g", kind: .spool(path: "/g"), every: .seconds(2), unit: nil)
        let items = [("1", "Antre lama"), ("1", "Lampu mati"), ("2", "Bagus"), ("2", "Bagus")].map { RawItem(nativeID: $0, text: $1) }
        let batch = try await snapshot().judge(items, rejected: [], source: source, at: now)
        #expect(batch.accepted.map(\.submission.text) == ["Antre lama", "Bagus", "Bagus"])
        #expect(batch.rejected.map(\.reason) == ["the id stands twice on the page, with different texts"])
    }

    @Test("Is replaced as a whole, and waiters are told")
    func replaced() async throws {
        let (first, second) = (try await snapshot(), try await snapshot("city_lexicons: ."))
        let snapshots = Snapshots(first)
        let generation = snapshots.changes.generation
        async let told: Void = snapshots.changes.wait(past: generation)
        snapshots.replace(with: second)
        await told
        #expect(snapshots.current.config == second.config)
        #expect(first.config != second.config)
    }

    private func snapshot(_ rest: String = "") async throws -> Snapshot {
        try await withTemporaryDirectory { try SmallCity(in: $0, rest).load() }
    }
}
