import ArgumentParser
import SuaraAPI

struct TrendsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trends", abstract: "Counts over time, with the share of negative submissions.",
        discussion: """
            One line for each bucket of time or, with --group, for each series. Without days, the last 30. The share counts \
            submissions with a sentiment only; in brackets stands its 95 % interval.
            """)

    @Option(
        help: ArgumentHelp("Width of a bucket: hour, day or month (default: day).", valueName: "bucket"),
        completion: .list(["hour", "day", "month"]))
    var by: String?

    @Option(
        help: ArgumentHelp("What each line stands for: unit, topic or source.", valueName: "group"),
        completion: .list(["unit", "topic", "source"]))
    var group: String?

    @OptionGroup(title: "Filters") var filter: FilterOptions
    @OptionGroup var daemon: DaemonOptions
    @OptionGroup var output: OutputOptions

    var items: [QueryItem] { QueryItem.list("by", by) + QueryItem.list("group", group) + filter.items }

    func run() async throws {
        try await reporting {
            let request = try TrendsRequest(query: items.pairs)
            try output.show(try await daemon.client().trends(request), TrendsView.lines)
        }
    }
}
