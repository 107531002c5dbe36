import Foundation
import Logging
import SuaraAPI
import SuaraTestSupport
import Testing

@testable import suarad

/// A city in a temporary directory: the example city's directory and the real lexicons, with sources
/// of the test's own.
struct TestCity: Sendable {
    let directory: String
    var configFile: String { directory + "/suara.yaml" }
    var socket: String { directory + "/s" }
    var database: String { directory + "/suara.db" }
    var client: SuaraClient { SuaraClient(socket: socket) }

    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Writes the config; `rest` is its `sources`, `alerts` and `receivers`.
    init(in directory: String, _ rest: String) throws {
        self.directory = directory
        try write(rest)
    }

    func write(_ rest: String) throws {
        let config = """
            city: Kota Uji
            database: suara.db
            socket: s
            lexicons: \(Self.repository)/lexicons
            directory: \(Self.repository)/config/palembang
            \(rest)
            """
        try Data(config.utf8).write(to: URL(fileURLWithPath: configFile))
    }

    /// Runs the whole daemon in this process until the body returns.
    func withDaemon<Value: Sendable>(_ body: @escaping @Sendable (SuaraClient) async throws -> Value) async throws -> Value {
        let (ready, continuation) = AsyncStream.makeStream(of: Void.self)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let daemon = try Daemon(configFile: configFile, logger: logger) { continuation.yield() }
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask {
                defer { continuation.finish() }
                try await daemon.run()
                return nil
            }
            group.addTask {
                for await _ in ready { break }
                do {
                    let value = try await withTimeLimit(.seconds(60)) { try await body(client) }
                    await daemon.stop()
                    return value
                } catch {
                    await daemon.stop()
                    throw error
                }
            }
            var value: Value?
            for try await result in group { value = value ?? result }
            return try #require(value)
        }
    }
}
