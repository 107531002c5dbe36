import SuaraAPI
import SuaraModel
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("From the model to the wire") struct ShapesTests {
    @Test("Buckets hold the first and the last day")
    func buckets() {
        let (from, to) = (Day("2026-01-31")!, Day("2026-03-01")!)
        #expect(TrendQuery.Grain.day.buckets(from: from, to: to).count == 30)
        #expect(TrendQuery.Grain.month.buckets(from: from, to: to).count == 3)
        #expect(TrendQuery.Grain.hour.buckets(from: from, to: from).count == 24)
    }

    @Test(
        "A bucket is named by its start",
        arguments: [(TrendQuery.Grain.hour, "2026-01-31T00"), (.day, "2026-01-31"), (.month, "2026-01")])
    func starts(_ grain: TrendQuery.Grain, _ name: String) {
        let day = Day("2026-01-31")!
        #expect(grain.start(of: grain.buckets(from: day, to: day).lowerBound) == name)
    }

    @Test("A unit stands for itself and all below it")
    func descendants() async throws {
        let snapshot = try await snapshot()
        let filter = try SubmissionFilter(FilterRequest(units: ["disdukcapil", "kel.kuto"]), snapshot)
        #expect(filter.units == ["disdukcapil", "kel.kuto"])
        #expect(try SubmissionFilter(FilterRequest(units: ["kel.kuto"]), snapshot).units == ["kel.kuto"])
        #expect(try SubmissionFilter(FilterRequest(), snapshot).units.isEmpty)
    }

    @Test("A unit that the directory has not is refused, and the nearest offered")
    func unknownUnit() async throws {
        let snapshot = try await snapshot()
        #expect(throws: ProblemReply.badRequest(#"unit: the directory has no unit "disdukcapli"; did you mean disdukcapil?"#)) {
            try snapshot.knownUnit("disdukcapli")
        }
        #expect(throws: ProblemReply.badRequest(#"unit: the directory has no unit "x\n""#)) { try snapshot.knownUnit("x\n") }
    }

    @Test("A source must be in the config, or the socket itself")
    func sources() async throws {
        let snapshot = try await snapshot("sources: [{id: gateway, kind: spool, path: g}]")
        #expect(try snapshot.knownSource("gateway") == "gateway")
        #expect(try snapshot.knownSource("api") == "api")
        #expect(throws: ProblemReply.badRequest("source: the config has no source portal; known are gateway, api")) {
            try snapshot.knownSource("portal")
        }
    }

    @Test("A source's state is waiting before its first poll, then ok or failing")
    func sourceState() async throws {
        let snapshot = try await snapshot(
            "sources: [{id: portal, kind: feed, url: \"https://a.example/f\"}, {id: gateway, kind: spool, path: g}]")
        let source = try #require(snapshot.config.sources.first)
        let noon = Timestamp(rfc3339: "2026-11-23T05:00:00Z")!
        var state = SourceState(id: "portal", nextPollAt: noon)
        func shape() -> StatusReply.Source { StatusReply.Source(source, state, snapshot.zone) }
        #expect(shape().state == "waiting" && shape().nextPollAt == nil && shape().kind == "feed")
        state.lastPollAt = noon
        #expect(shape().state == "ok" && shape().nextPollAt == "2026-11-23T12:00:00+07:00")
        let spool = try #require(snapshot.config.sources.last)
        let watched = StatusReply.Source(spool, state, snapshot.zone)
        #expect(watched.kind == "spool" && watched.state == "ok" && watched.nextPollAt == nil, "a directory is always looked at")
        state.lastError = "timeout"
        #expect(shape().state == "failing" && shape().lastError == "timeout")
    }

    private func snapshot(_ rest: String = "") async throws -> Snapshot {
        try await withTemporaryDirectory { try SmallCity(in: $0, rest).load() }
    }
}
