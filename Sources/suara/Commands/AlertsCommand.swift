import ArgumentParser
import SuaraAPI

struct AlertsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "Alerts and what became of their messages, the latest first.")

    @Option(
        help: ArgumentHelp("Only firing or resolved ones.", valueName: "state"), completion: .list(["firing", "resolved"]))
    var state: String?

    @OptionGroup var daemon: DaemonOptions
    @OptionGroup var output: OutputOptions

    var items: [QueryItem] { QueryItem.list("state", state) }

    func run() async throws {
        try await reporting {
            let request = try AlertsRequest(query: items.pairs)
            try output.show(try await daemon.client().alerts(request), AlertsView.lines)
        }
    }
}
