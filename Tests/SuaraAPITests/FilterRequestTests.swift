import SuaraAPI
import SuaraModel
import Testing

struct FilterRequestTests {
    private func read(_ items: Items) throws(ProblemReply) -> FilterRequest {
        try FilterRequest(QueryItems(items, known: FilterRequest.names))
    }

    @Test(arguments: [
        FilterRequest(), FilterRequest(from: Day(number: 20_000)), FilterRequest(to: Day(number: -1)),
        FilterRequest(from: Day(number: 5), to: Day(number: 5)), FilterRequest(units: ["b", "a", "b"]),
        FilterRequest(
            from: Day(number: 20_000), to: Day(number: 20_780), units: ["kel.kemang-manis"], topics: [.graft, .spam],
            sources: ["api", "feed_1"]), FilterRequest(topics: Topic.allCases),
    ])
    func `what is asked is what is read`(filter: FilterRequest) throws {
        #expect(try read(filter.items) == filter)
        #expect(filter.items.allSatisfy { FilterRequest.names.contains($0.name) })
    }

    @Test(arguments: ["", "2026-2-1", "2026-02-30", "today", "2026-11-23T00:00:00Z", "0000-01-01", "99999-01-01", "\u{0}"])
    func `a day must be a day`(text: String) {
        for name in ["from", "to"] {
            let problem = refusal { () throws(ProblemReply) in _ = try read([(name, text)]) }
            #expect(problem == .badRequest("\(name): expected a day as YYYY-MM-DD, found \(text.debugDescription)"))
        }
    }

    @Test func `a span must not end before it begins`() {
        let problem = refusal { () throws(ProblemReply) in _ = try read([("from", "2026-11-24"), ("to", "2026-11-23")]) }
        #expect(problem == .badRequest("from: 2026-11-24 lies after to: 2026-11-23"))
    }

    @Test(arguments: ["", "a b", "é", "x'; --", String(repeating: "x", count: 65)])
    func `an id must be an id`(text: String) {
        for (name, what) in [("unit", "a unit"), ("source", "a source")] {
            let problem = refusal { () throws(ProblemReply) in _ = try read([(name, text)]) }
            #expect(problem == .badRequest("\(name): expected the id of \(what), found \(text.debugDescription)"))
        }
    }

    @Test(arguments: ["", "Jalan", "roads", "jalan "])
    func `a topic must be of the vocabulary, which is named`(text: String) throws {
        let problem = try #require(refusal { () throws(ProblemReply) in _ = try read([("topic", text)]) })
        #expect(problem.status == 400)
        #expect(problem.detail == "topic: expected one of \(Topic.choices), found \(text.debugDescription)")
        #expect(problem.detail.contains("jalan, penerangan-jalan, drainase-banjir"))
    }

    @Test(arguments: ["from", "to"])
    func `a day is given once`(name: String) {
        let problem = refusal { () throws(ProblemReply) in _ = try read([(name, "2026-11-23"), (name, "2026-11-23")]) }
        #expect(problem == .badRequest("\(name): given 2 times, expected once"))
    }
}
