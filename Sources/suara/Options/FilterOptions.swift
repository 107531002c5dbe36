import ArgumentParser

/// The filters that trends and submissions share. They are strings: the request judges them.
struct FilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("First day, YYYY-MM-DD.", valueName: "day"))
    var from: String?

    @Option(help: ArgumentHelp("Last day, YYYY-MM-DD.", valueName: "day"))
    var to: String?

    @Option(help: ArgumentHelp("Only this unit and those below it; may be repeated.", valueName: "id"))
    var unit: [String] = []

    @Option(help: ArgumentHelp("Only this topic; may be repeated.", valueName: "id"))
    var topic: [String] = []

    @Option(help: ArgumentHelp("Only this source; may be repeated.", valueName: "id"))
    var source: [String] = []

    var items: [QueryItem] {
        QueryItem.list("from", from) + QueryItem.list("to", to) + QueryItem.list("unit", unit) + QueryItem.list("topic", topic)
            + QueryItem.list("source", source)
    }
}
