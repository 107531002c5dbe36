import ArgumentParser
import Testing

@testable import suara

@Suite("Which daemon") struct DaemonOptionsTests {
    @Test("The flag wins over the environment, and that over the installed path")
    func order() throws {
        let environment = ["SUARA_SOCKET": "/tmp/b.sock"]
        #expect(try DaemonOptions.parse(["--socket", "/tmp/a.sock"]).path(environment) == "/tmp/a.sock")
        #expect(try DaemonOptions.parse([]).path(environment) == "/tmp/b.sock")
        #expect(try DaemonOptions.parse([]).path(["SUARA_SOCKET": ""]) == "/run/suara/suara.sock")
        #expect(try DaemonOptions.parse([]).path([:]) == "/run/suara/suara.sock")
    }
}
