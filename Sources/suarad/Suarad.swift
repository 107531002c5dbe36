import ArgumentParser
import SuaraAPI

/// The daemon's command line.
@main
struct Suarad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suarad",
        abstract: "Hears what citizens say about their city's services.",
        version: Version.current,
        subcommands: [RunCommand.self, CheckCommand.self, InitCommand.self])
}
