import ArgumentParser
import Foundation
import Logging
import UnixSignals

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "run", abstract: "Run the daemon in the foreground.")

    @Option(help: "The city's config file.")
    var config: String

    @Option(
        help: "Least level that is logged: trace, debug, info, notice, warning, error, critical.",
        transform: { text in
            guard let level = Logger.Level(rawValue: text) else { throw ValidationError("no such level: \(text)") }
            return level
        })
    var logLevel: Logger.Level = .info

    func run() async throws {
        // The database and its log hold what citizens wrote: nobody else may read what this process makes.
        umask(0o077)
        LoggingSystem.bootstrap { _ in JournalLogHandler() }
        var logger = Logger(label: "suarad")
        logger.logLevel = logLevel
        try await reporting { [logger] in
            try await Daemon(configFile: config, logger: logger, signals: [.sigterm, .sigint]).run()
        }
    }
}
