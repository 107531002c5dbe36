import ArgumentParser
import Foundation
import Hummingbird
import Logging

/// The other side of the demo: the places where citizens write, and the desk where an alert arrives,
/// over real HTTP on this machine.
@main
struct SuaraDemo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suara-demo", abstract: "Serve a file of feedback as three sources, and receive webhooks.")

    @Option(help: "JSON Lines: one object with text and hours_ago a line; see demo/README.md.")
    var feed: String

    @Option(
        help: "A directory for two files of ours: `port`, written when the server listens, and `webhooks`, a line for each that arrives.")
    var state: String

    func run() async throws {
        let posts: [Post]
        do {
            posts = try Post.read(file: feed, now: Date())
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            throw ExitCode(65)  // EX_DATAERR of sysexits(3)
        }
        var logger = Logger(label: "suara-demo")
        logger.logLevel = .error
        let state = state
        let application = Application(
            router: DemoRouter(channels: Channels(posts), webhooks: "\(state)/webhooks").build(),
            configuration: .init(address: .hostname("127.0.0.1", port: 0), serverName: "suara-demo"),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? 0
                try? Data("\(port)\n".utf8).write(to: URL(fileURLWithPath: "\(state)/port"), options: .atomic)
            }, logger: logger)
        try await application.runService()
    }
}
