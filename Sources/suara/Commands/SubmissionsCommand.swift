import ArgumentParser
import SuaraAPI

struct SubmissionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submissions", abstract: "What citizens wrote and how it was understood, newest first.",
        discussion: "The sign before a text is its sentiment: - negative, = neutral, + positive, ? undecided.")

    @OptionGroup(title: "Filters") var filter: FilterOptions

    @Option(
        help: ArgumentHelp("Only negative, neutral or positive ones; may be repeated.", valueName: "sentiment"),
        completion: .list(["negative", "neutral", "positive"]))
    var sentiment: [String] = []

    @Option(help: ArgumentHelp("Rows of a page, 1 to 500 (default: 50).", valueName: "number"))
    var limit: String?

    @Option(help: ArgumentHelp("The page after this key, which the page before named.", valueName: "key"))
    var after: String?

    @Flag(help: "Say below each text why it was understood so.")
    var why = false

    @OptionGroup var daemon: DaemonOptions
    @OptionGroup var output: OutputOptions

    var items: [QueryItem] {
        filter.items + QueryItem.list("sentiment", sentiment) + QueryItem.list("limit", limit) + QueryItem.list("after", after)
    }

    /// The same question about the page that begins after `key`.
    func command(after key: String) -> String {
        let repeated = items.filter { $0.name != "after" } + QueryItem.list("socket", daemon.socket) + QueryItem.list("after", key)
        return (["suara submissions"] + (why ? ["--why"] : []) + repeated.map(\.flag)).joined(separator: " ")
    }

    func run() async throws {
        try await reporting {
            let request = try SubmissionsRequest(query: items.pairs)
            try output.show(try await daemon.client().submissions(request)) { reply, width in
                SubmissionsView.lines(reply, width: width, why: why, more: reply.next.map(command(after:)))
            }
        }
    }
}
