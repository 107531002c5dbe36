import SuaraModel
import Testing

@testable import SuaraSources

@Suite("Times in JSON") struct JSONTimeTests {
    private func time(_ json: String) throws -> Timestamp? { JSONTime.timestamp(try JSONNode(parsing: Array(json.utf8))) }

    @Test(
        "Forms that are read, all the same moment",
        arguments: [
            "\"2026-11-23T08:00:00+07:00\"", "1795395600", "1795395600000", "1795395600.0", "\"1795395600\"", "\"2026-11-23 01:00:00\"",
            "\"2026-11-23T01:00:00.000\"",
        ])
    func sameMoment(_ json: String) throws {
        #expect(try time(json) == Timestamp(rfc3339: "2026-11-23T01:00:00Z"))
    }

    @Test(
        "What is no time is none",
        arguments: ["\"kemarin\"", "0", "-5", "1e300", "123456789012345678", "null", "true", "[]", "{}", "\"\"", "\"nan\"", "\"inf\""])
    func noTime(_ json: String) throws {
        #expect(try time(json) == nil)
    }
}
