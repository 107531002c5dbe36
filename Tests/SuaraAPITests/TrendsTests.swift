import SuaraAPI
import SuaraModel
import Testing

struct TrendsRequestTests {
    @Test(arguments: TrendQuery.Grain.allCases, TrendQuery.Group.allCases)
    func `what is asked is what is read`(grain: TrendQuery.Grain, group: TrendQuery.Group) throws {
        let filter = FilterRequest(from: Day(number: 20_000), units: ["pupr"], topics: [.roads])
        let request = TrendsRequest(by: grain, group: group, filter: filter)
        #expect(try TrendsRequest(query: request.items) == request)
    }

    @Test func `days, all together, without a filter, are what is meant by nothing`() throws {
        #expect(try TrendsRequest(query: []) == TrendsRequest())
        #expect(TrendsRequest().by == .day && TrendsRequest().group == .none)
    }

    @Test func `each wrong parameter is refused in words`() {
        let problem = { (items: Items) in refusal { () throws(ProblemReply) in _ = try TrendsRequest(query: items) } }
        #expect(problem([("by", "week")]) == .badRequest("by: expected one of hour, day, month, found \"week\""))
        #expect(problem([("group", "place")]) == .badRequest("group: expected one of none, unit, topic, source, found \"place\""))
        #expect(problem([("by", "day"), ("by", "day")]) == .badRequest("by: given 2 times, expected once"))
        #expect(problem([("group", "unit"), ("group", "topic")]) == .badRequest("group: given 2 times, expected once"))
        #expect(
            problem([("sentiment", "negative")])
                == .badRequest("unknown parameter \"sentiment\"; known are by, group, from, to, unit, topic, source"))
    }
}

struct TrendsReplyTests {
    private let counts = TrendsReply.Counts(
        count: 3, positive: 1, neutral: 0, negative: 2, negativeShare: 2.0 / 3, negativeLow: 0.2, negativeHigh: 0.9, meanScore: -0.1)
    private let none = TrendsReply.Counts(
        count: 0, positive: 0, neutral: 0, negative: 0, negativeShare: nil, negativeLow: nil, negativeHigh: nil, meanScore: nil)

    @Test func `a share of nothing is written as null, not left out`() throws {
        #expect(
            try json(none)
                == #"{"count":0,"mean_score":null,"negative":0,"negative_high":null,"negative_low":null,"negative_share":null,"neutral":0,"positive":0}"#
        )
    }

    @Test func `the answer has these names and survives the wire`() throws {
        let series = [
            TrendsReply.Series(key: "pupr", name: "Dinas PUPR", total: counts, buckets: [.init(start: "2026-11-23", counts: counts)]),
            TrendsReply.Series(key: nil, name: nil, total: none, buckets: []),
        ]
        let reply = TrendsReply(by: "day", group: "unit", from: "2026-11-23", to: "2026-11-23", zone: "Asia/Jakarta", series: series)
        #expect(try names(reply) == ["by", "from", "group", "series", "to", "zone"])
        #expect(try names(series[0]) == ["buckets", "key", "name", "total"])
        #expect(try names(series[1]) == ["buckets", "key", "name", "total"])
        #expect(try survives(reply))
    }
}
