import SuaraAPI
import SuaraModel
import Testing

struct QueryItemsTests {
    private func query(_ items: Items) throws(ProblemReply) -> QueryItems { try QueryItems(items, known: ["limit", "unit"]) }

    @Test func `a repeated name is a list in its order`() throws {
        let query = try query([("unit", "b"), ("limit", "3"), ("unit", "a"), ("unit", "b")])
        #expect(query.list("unit") == ["b", "a", "b"])
        #expect(try query.one("limit") == "3")
        #expect(query.list("nobody") == [])
    }

    @Test func `what is not given is nil`() throws {
        let query = try query([])
        #expect(try query.one("limit") == nil)
        #expect(try query.parsed("unit", expected: "x") { $0 } == [])
        #expect(try query.parsedOne("limit", expected: "x") { Int($0) } == nil)
    }

    @Test(arguments: ["Limit", "", "limit ", "limit\u{0}", "units", "\"", "limit\u{301}"])
    func `an unknown name is refused, and the known ones are named`(name: String) {
        let problem = refusal { () throws(ProblemReply) in _ = try query([(name, "1")]) }
        #expect(problem == .badRequest("unknown parameter \(name.debugDescription); known are limit, unit"))
    }

    @Test func `one value is one value`() throws {
        let query = try query([("limit", "3"), ("limit", "3")])
        #expect(throws: ProblemReply.badRequest("limit: given 2 times, expected once")) { try query.one("limit") }
        #expect(throws: ProblemReply.badRequest("limit: given 2 times, expected once")) {
            try query.parsedOne("limit", expected: "x") { Int($0) }
        }
    }

    @Test func `the first value that cannot be read is named with what was expected`() throws {
        let query = try query([("unit", "1"), ("unit", "a\nb"), ("unit", "c")])
        #expect(throws: ProblemReply.badRequest("unit: expected a number, found \"a\\nb\"")) {
            try query.parsed("unit", expected: "a number") { Int($0) }
        }
    }

    @Test func `choices are the raw values`() {
        #expect(TrendQuery.Grain.choices == "hour, day, month")
        #expect(TrendQuery.Group.choices == "none, unit, topic, source")
    }
}
