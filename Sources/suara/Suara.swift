import ArgumentParser
import SuaraAPI

/// # suara: the client
///
/// Asks a daemon over its Unix socket and shows the answer to a person, or hands it on as JSON. It sees
/// the contract (SuaraAPI) and nothing behind it: no database, no config, no model. What must not be here:
/// deciding, counting or judging; whatever the client cannot read from a reply belongs into the API.
///
/// One file for each command; what a reply looks like is a pure function from the reply to lines (`Views/`).
@main
struct Suara: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suara",
        abstract: "Asks suarad what citizens say about their city's services.",
        version: Version.current,
        subcommands: [StatusCommand.self, TrendsCommand.self, SubmissionsCommand.self, AlertsCommand.self])
}
