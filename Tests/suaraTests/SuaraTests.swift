import ArgumentParser
import SuaraAPI
import Testing

@testable import suara

@Suite("The command line") struct SuaraTests {
    @Test("The version is the one that the daemon has")
    func version() {
        #expect(Suara.configuration.version == Version.current)
    }

    @Test("Each command is found by its name", arguments: ["status", "trends", "submissions", "alerts"])
    func commands(_ name: String) throws {
        let command = try Suara.parseAsRoot([name, "--json", "--socket", "/tmp/s.sock"])
        #expect(type(of: command)._commandName == name)
    }

    @Test("A flag that does not exist is a usage error")
    func unknownFlag() throws {
        let error = try #require(throws: (any Error).self) { try Suara.parseAsRoot(["trends", "--week"]) }
        #expect(Suara.exitCode(for: error).rawValue == 64)
    }
}
