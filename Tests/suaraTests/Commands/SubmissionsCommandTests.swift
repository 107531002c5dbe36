import ArgumentParser
import SuaraAPI
import Testing

@testable import suara

@Suite("suara submissions: arguments") struct SubmissionsCommandTests {
    @Test("Flags become request items")
    func items() throws {
        let command = try SubmissionsCommand.parse([
            "--sentiment", "negative", "--sentiment", "neutral", "--limit", "5", "--after", "9-1", "--topic", "jalan", "--why",
        ])
        #expect(
            command.items.map { "\($0.name)=\($0.value)" } == [
                "topic=jalan", "sentiment=negative", "sentiment=neutral", "limit=5", "after=9-1",
            ])
        #expect(command.why)
        #expect(try SubmissionsRequest(query: command.items.pairs).after == "9-1")
    }

    @Test("The next page is asked with the same flags and the new key")
    func nextPage() throws {
        let command = try SubmissionsCommand.parse([
            "--unit", "dishub", "--limit", "5", "--after", "9-1", "--why", "--socket", "/tmp/my city.sock",
        ])
        #expect(
            command.command(after: "8-4") == "suara submissions --why --unit dishub --limit 5 --socket '/tmp/my city.sock' --after 8-4")
        #expect(try SubmissionsCommand.parse([]).command(after: "8;reboot") == "suara submissions --after '8;reboot'")
    }

    @Test("The printed flags are read back as they were")
    func roundTrip() throws {
        let command = try SubmissionsCommand.parse(["--after=-5-1"])
        #expect(command.items == [QueryItem(name: "after", value: "-5-1")])
    }

    @Test("A limit out of range is a usage error", arguments: ["0", "501", "many", "99999999999999999999"])
    func limit(_ text: String) throws {
        let command = try SubmissionsCommand.parse(["--limit", text])
        let problem = try #require(throws: ProblemReply.self) { try SubmissionsRequest(query: command.items.pairs) }
        #expect(Failure(problem) == Failure("limit: expected a number from 1 to 500, found \"\(text)\"", 64))
    }
}
