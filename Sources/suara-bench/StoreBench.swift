import Foundation
import SuaraModel
import SuaraStore

/// Submissions stored per CPU second (masked text, evidence, rollups, keyed hashes, one transaction a
/// batch), against the SQLite C API inserting the bare row with the same UNIQUE index and `synchronous`.
struct StoreBench {
    let corpus: Corpus
    let directory: String
    let root: String

    private static let batchSize = 500
    private static let batches = 40

    func run() async throws -> Measurement {
        let submissions = try Submissions(corpus: corpus, root: root)
        let now = Timestamp(seconds: 1_760_000_000)
        let batches = (0..<Self.batches).map { batch in
            (0..<Self.batchSize).map { submissions.submission(batch * Self.batchSize + $0, now: now) }
        }
        return Measurement(
            name: "submissions stored (batches of \(Self.batchSize))", figure: try await store(batches, now), unit: "per CPU s",
            comparedWith: "the SQLite C API, bare rows", comparison: try bareRows(batches))
    }

    private func store(_ batches: [[JudgedSubmission]], _ now: Timestamp) async throws -> Double {
        let store = try Store(path: "\(directory)/store.db", identityKey: Array(0..<32))
        let start = processCPUSeconds()
        for batch in batches { _ = try await store.record(Batch(source: "bench", receivedAt: now, accepted: batch)) }
        let rate = Double(Self.batchSize * Self.batches) / (processCPUSeconds() - start)
        try store.close()
        return rate
    }

    private func bareRows(_ batches: [[JudgedSubmission]]) throws -> Double {
        let database = try RawSQLite(path: "\(directory)/raw.db")
        let start = processCPUSeconds()
        for batch in batches { try database.insert(batch) }
        return Double(Self.batchSize * Self.batches) / (processCPUSeconds() - start)
    }
}
