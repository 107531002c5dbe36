import ArgumentParser
import SuaraDirectory
import SuaraModel

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a config and every file that it names.",
        discussion: "Prints each problem as file:line:column: path: what was expected. Exits 0, or 78 when there is a problem.")

    @Option(help: "The city's config file.")
    var config: String

    func run() async throws {
        try await reporting {
            let snapshot = try SnapshotLoader.load(configFile: config)
            let loaded = snapshot.config
            print(
                """
                \(config): fine. \(loaded.city): \(snapshot.directory.units.count) units, \(loaded.sources.count) sources, \
                \(loaded.alerts.count) alert \(loaded.alerts.count == 1 ? "rule" : "rules"); lexicons \(snapshot.lexiconVersion)
                """)
            if !snapshot.directory.duties.contains(where: { $0.topic?.isAllegation == true }) {
                print("note: duties.csv names no unit for \(Topic.graft.rawValue): allegations are kept, and nobody is shown them")
            }
        }
    }
}
