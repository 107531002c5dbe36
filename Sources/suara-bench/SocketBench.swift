import Foundation
import SuaraAPI
import SuaraModel
import SuaraStore

/// Trend queries answered per second over the socket (one unit, 30 days, 100,000 submissions stored),
/// against the emptiest route on the same socket, by the same client.
struct SocketBench {
    let corpus: Corpus
    let directory: String
    let root: String

    private static let stored = 100_000
    private static let requests = 2_000

    func run() async throws -> Measurement {
        let config = try writeConfig()
        try await fill()
        let daemon = try startDaemon(config)
        defer { stop(daemon) }
        let client = SuaraClient(socket: "\(directory)/s")
        let request = TrendsRequest(filter: FilterRequest(units: ["disdukcapil"]))
        try await answer(client)
        guard try await client.trends(request).series.first?.total.count ?? 0 > 0 else { throw NothingStored() }
        let trends = try await rate { _ = try await client.trends(request) }
        let health = try await rate { _ = try await client.health() }
        return Measurement(
            name: "trend of a unit over the socket", figure: trends, unit: "per s", comparedWith: "GET /v1/health, same client",
            comparison: health)
    }

    /// The real program, built beside this one.
    private func startDaemon(_ config: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("suarad")
        process.arguments = ["run", "--config", config, "--log-level", "error"]
        try process.run()
        return process
    }

    private func stop(_ daemon: Process) {
        daemon.terminate()
        daemon.waitUntilExit()
    }

    /// Returns when the daemon answers; throws the last error after five seconds.
    private func answer(_ client: SuaraClient) async throws {
        for _ in 0..<100 {
            if (try? await client.health()) != nil { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        _ = try await client.health()
    }

    private func rate(_ ask: () async throws -> Void) async throws -> Double {
        for _ in 0..<100 { try await ask() }
        let duration = try await ContinuousClock().measure { for _ in 0..<Self.requests { try await ask() } }
        return Double(Self.requests) / (Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds))
    }

    private func fill() async throws {
        let submissions = try Submissions(corpus: corpus, root: root)
        let key = try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(directory)/identity")))
        let store = try Store(path: "\(directory)/suara.db", identityKey: key)
        let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
        for start in stride(from: 0, to: Self.stored, by: 5_000) {
            let batch = (start..<start + 5_000).map { submissions.submission($0, now: now) }
            _ = try await store.record(Batch(source: "bench", receivedAt: now, accepted: batch))
        }
        try store.close()
    }

    private func writeConfig() throws -> String {
        let root = URL(fileURLWithPath: root).standardizedFileURL.path
        let config = """
            city: Bench
            database: suara.db
            socket: s
            identity_credential: identity
            lexicons: \(root)/lexicons
            directory: \(root)/config/palembang
            """
        try Data(config.utf8).write(to: URL(fileURLWithPath: "\(directory)/suara.yaml"))
        let secret = Data(repeating: UInt8(ascii: "k"), count: 64)
        guard FileManager.default.createFile(atPath: "\(directory)/identity", contents: secret, attributes: [.posixPermissions: 0o600])
        else { throw CannotWrite() }
        return "\(directory)/suara.yaml"
    }

    private struct NothingStored: Error {}
    private struct CannotWrite: Error {}
}
