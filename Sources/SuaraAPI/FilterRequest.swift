package import SuaraModel

/// The filters that trends and submissions share: `from`, `to` (days, both included), and `unit`,
/// `topic`, `source`, each of which may be given several times.
package struct FilterRequest: Hashable, Sendable {
    package static let names = ["from", "to", "unit", "topic", "source"]

    package var from: Day?
    package var to: Day?
    package var units: [UnitID] = []
    package var topics: [Topic] = []
    package var sources: [SourceID] = []

    package init(from: Day? = nil, to: Day? = nil, units: [UnitID] = [], topics: [Topic] = [], sources: [SourceID] = []) {
        self.from = from
        self.to = to
        self.units = units
        self.topics = topics
        self.sources = sources
    }

    package init(_ query: QueryItems) throws(ProblemReply) {
        from = try query.parsedOne("from", expected: "a day as YYYY-MM-DD") { Day($0) }
        to = try query.parsedOne("to", expected: "a day as YYYY-MM-DD") { Day($0) }
        if let from, let to, from > to { throw .badRequest("from: \(from) lies after to: \(to)") }
        units = try query.parsed("unit", expected: "the id of a unit") { UnitID(validating: $0) }
        topics = try query.parsed("topic", expected: "one of \(Topic.choices)") { Topic(rawValue: $0) }
        sources = try query.parsed("source", expected: "the id of a source") { SourceID(validating: $0) }
    }

    package var items: [(name: String, value: String)] {
        [from.map { ("from", $0.description) }, to.map { ("to", $0.description) }].compactMap(\.self)
            + units.map { ("unit", $0.rawValue) } + topics.map { ("topic", $0.rawValue) } + sources.map { ("source", $0.rawValue) }
    }
}
