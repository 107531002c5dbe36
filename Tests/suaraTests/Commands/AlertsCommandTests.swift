import ArgumentParser
import SuaraAPI
import Testing

@testable import suara

@Suite("suara alerts: arguments") struct AlertsCommandTests {
    @Test("The state is handed on", arguments: ["firing", "resolved"])
    func state(_ state: String) throws {
        let command = try AlertsCommand.parse(["--state", state])
        #expect(try AlertsRequest(query: command.items.pairs).items.map(\.value) == [state])
    }

    @Test("An unknown state is a usage error")
    func unknown() throws {
        let command = try AlertsCommand.parse(["--state", "silent"])
        let problem = try #require(throws: ProblemReply.self) { try AlertsRequest(query: command.items.pairs) }
        #expect(Failure(problem).code == 64)
    }
}
