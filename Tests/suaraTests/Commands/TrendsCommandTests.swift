import ArgumentParser
import SuaraAPI
import Testing

@testable import suara

@Suite("suara trends: arguments") struct TrendsCommandTests {
    @Test("Flags become request items, repeated ones in their order")
    func items() throws {
        let command = try TrendsCommand.parse([
            "--by", "hour", "--group", "unit", "--from", "2026-11-01", "--to", "2026-11-23", "--unit", "dishub", "--unit", "disdik",
            "--topic", "jalan", "--source", "lapor",
        ])
        #expect(
            command.items.map { "\($0.name)=\($0.value)" } == [
                "by=hour", "group=unit", "from=2026-11-01", "to=2026-11-23", "unit=dishub", "unit=disdik", "topic=jalan", "source=lapor",
            ])
        #expect(
            try TrendsRequest(query: command.items.pairs).items.map { "\($0.name)=\($0.value)" }
                == command.items.map { "\($0.name)=\($0.value)" })
    }

    @Test("Without flags nothing is asked for, and the API's defaults hold")
    func defaults() throws {
        let command = try TrendsCommand.parse([])
        #expect(command.items.isEmpty)
        #expect(try TrendsRequest(query: command.items.pairs) == TrendsRequest())
    }

    @Test("What the flag offers is what the request takes")
    func offers() throws {
        for by in ["hour", "day", "month"] {
            for group in ["unit", "topic", "source"] {
                let command = try TrendsCommand.parse(["--by", by, "--group", group])
                #expect(try TrendsRequest(query: command.items.pairs).items.map(\.value) == [by, group])
            }
        }
    }

    @Test(
        "A wrong value is a usage error that says what is expected",
        arguments: [
            (["--by", "week"], "by: expected one of hour, day, month, found \"week\""),
            (["--from", "2026-02-30"], "from: expected a day as YYYY-MM-DD, found \"2026-02-30\""),
            (["--from", "2026-11-02", "--to", "2026-11-01"], "from: 2026-11-02 lies after to: 2026-11-01"),
        ])
    func wrong(_ arguments: [String], _ message: String) throws {
        let command = try TrendsCommand.parse(arguments)
        let problem = try #require(throws: ProblemReply.self) { try TrendsRequest(query: command.items.pairs) }
        #expect(Failure(problem) == Failure(message, 64))
    }
}
