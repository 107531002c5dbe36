import Foundation
import SuaraAPI
import SuaraTerminal
import Testing

@testable import suara

@Suite("JSON on one line") struct JSONLineTests {
    @Test("A reply has the API's names on one line")
    func names() throws {
        #expect(try JSONLine.text(of: SubmissionsReply(items: [], next: "1-2")) == #"{"items":[],"next":"1-2"}"#)
    }

    @Test("Controls become escapes that mean the same")
    func escapes() throws {
        let hostile = "\u{1B}[2J\u{9B}31m\u{7F}\u{85}\u{202E}\u{2028}\n\"日本\""
        let line = try JSONLine.text(of: HealthReply(status: hostile))
        #expect(!line.unicodeScalars.contains { $0.controlsTerminal })
        #expect(try JSONDecoder().decode(HealthReply.self, from: Data(line.utf8)).status == hostile)
    }
}
