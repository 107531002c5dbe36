import Foundation
import GRDB
import SuaraModel
import SuaraStore
import SuaraTestSupport

let secret = [UInt8](repeating: 7, count: 32)
let jakarta = Zone.fixed("Asia/Jakarta", hours: 7)
/// 2026-11-23 08:00 in Jakarta.
let morning = Timestamp(seconds: 1_795_395_600)

/// Runs `body` with a new store in a directory of its own.
func withStore(_ body: (Store) async throws -> Void) async throws {
    try await withStoreFile { store, _ in try await body(store) }
}

/// The same, with the path of the database.
func withStoreFile(_ body: (Store, String) async throws -> Void) async throws {
    try await withTemporaryDirectory { directory in
        let path = directory + "/suara.db"
        let store = try Store(path: path, identityKey: secret)
        try await body(store, path)
        try store.close()
    }
}

/// A submission with all that was said about it; written at `at` or, if that is nil, without a time of its own.
func judged(
    _ text: String = "jalan rusak", id: String? = nil, masked: String? = nil, source: SourceID = "app", author: String? = nil,
    url: String? = nil, at: Timestamp? = morning, received: Timestamp = morning, zone: Zone = jakarta, sentiment: Sentiment? = .negative,
    score: Double = -0.5, topic: Topic? = .roads, unit: UnitID? = "pupr", restricted: Bool = false
) throws -> JudgedSubmission {
    let item = RawItem(nativeID: id, text: text, author: author, url: url, publishedAt: at)
    let submission = try Submission(item, source: source, receivedAt: received)
    let classification = Classification(
        sentiment: SentimentAnswer(label: sentiment, score: score, confidence: 0.9, evidence: []),
        topic: TopicAnswer(label: topic, confidence: 0.8, candidates: [], evidence: []), version: "v1")
    let link = UnitLink(
        unit: unit, confidence: 0.7, candidates: unit.map { [UnitCandidate(id: $0, confidence: 0.7, reasons: ["duty"])] } ?? [],
        isRestricted: restricted)
    return JudgedSubmission(
        submission: submission, reading: Reading(text: masked ?? text, words: [], classification: classification), link: link,
        hour: zone.hour(of: submission.occurredAt))
}

func batch(_ items: [JudgedSubmission], source: SourceID = "app", at: Timestamp = morning, progress: SourceProgress? = nil) -> Batch {
    Batch(source: source, receivedAt: at, accepted: items, progress: progress)
}

extension Store {
    /// Records items and says what became of each.
    @discardableResult
    func fates(_ items: [JudgedSubmission], otherText: KnownIdentity = .isEdit) async throws -> [RecordOutcome.Fate] {
        try await record(batch(items), otherText: otherText).rows.map(\.fate)
    }
}

/// All bytes on disk: the database and its write-ahead log.
func bytesOnDisk(_ path: String) throws -> Data {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    if let log = FileManager.default.contents(atPath: path + "-wal") { bytes.append(log) }
    return bytes
}

extension Data {
    func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
