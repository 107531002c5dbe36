import SuaraAPI
import SuaraModel
import Testing

struct SubmissionsRequestTests {
    @Test(arguments: [
        SubmissionsRequest(), SubmissionsRequest(limit: 1), SubmissionsRequest(limit: 500, after: "1795395600000.7"),
        SubmissionsRequest(
            filter: FilterRequest(to: Day(number: 20_780), sources: ["api"]), sentiments: [.negative, .positive], limit: 7, after: ""),
    ])
    func `what is asked is what is read`(request: SubmissionsRequest) throws {
        #expect(try SubmissionsRequest(query: request.items) == request)
    }

    @Test func `without a limit a page has fifty rows`() throws {
        #expect(try SubmissionsRequest(query: []) == SubmissionsRequest())
        #expect(SubmissionsRequest().limit == 50)
    }

    @Test(arguments: ["0", "501", "-1", "", "ten", "1e2", "5.0", " 5", "99999999999999999999", "٥"])
    func `a page has from 1 to 500 rows`(text: String) {
        let problem = refusal { () throws(ProblemReply) in _ = try SubmissionsRequest(query: [("limit", text)]) }
        #expect(problem == .badRequest("limit: expected a number from 1 to 500, found \(text.debugDescription)"))
    }

    @Test func `each wrong parameter is refused in words`() {
        let problem = { (items: Items) in refusal { () throws(ProblemReply) in _ = try SubmissionsRequest(query: items) } }
        #expect(problem([("sentiment", "angry")]) == .badRequest("sentiment: expected one of negative, neutral, positive, found \"angry\""))
        #expect(problem([("limit", "5"), ("limit", "5")]) == .badRequest("limit: given 2 times, expected once"))
        #expect(problem([("after", "x"), ("after", "y")]) == .badRequest("after: given 2 times, expected once"))
        #expect(
            problem([("q", "x")])
                == .badRequest("unknown parameter \"q\"; known are from, to, unit, topic, source, sentiment, limit, after"))
    }
}

struct SubmissionsReplyTests {
    private func item(url: String?) -> SubmissionsReply.Item {
        let sentiment = SentimentAnswer(
            label: .negative, score: -0.71, confidence: 0.93, evidence: [Evidence(span: 12..<24, weight: -0.8, reason: "negated praise")])
        let topic = TopicAnswer(label: nil, confidence: 0, candidates: [TopicCandidate(topic: .roads, confidence: 0.1)], evidence: [])
        return SubmissionsReply.Item(
            id: "1", source: "api", occurredAt: "2026-11-23T08:00:00+07:00", revision: 2, text: "\"jalan\" rusak / 👮 \u{2028}", url: url,
            answer: Classification(
                sentiment: sentiment, topic: topic, kind: LabelAnswer(label: .complaint, confidence: 0.9), version: "v1"),
            unit: UnitShape(.none, name: nil))
    }

    @Test func `the answer has these names and survives the wire`() throws {
        let reply = SubmissionsReply(items: [item(url: "https://example.test/1"), item(url: nil)], next: "7")
        #expect(try names(reply) == ["items", "next"])
        let fields = [
            "abusive", "element", "id", "kind", "lexicon", "occurred_at", "revision", "sentiment", "source", "text", "topic", "unit",
            "urgency",
            "url",
        ]
        #expect(try names(item(url: "x")) == fields)
        #expect(try names(item(url: nil)) == fields)
        #expect(try survives(reply))
    }

    @Test func `the last page says null`() throws {
        #expect(try json(SubmissionsReply(items: [], next: nil)) == #"{"items":[],"next":null}"#)
        #expect(try APIJSON.decode(SubmissionsReply.self, from: Array(#"{"items":[]}"#.utf8)).next == nil)
    }
}
