import SuaraModel
import SuaraStore
import Testing

@testable import suarad

@Suite("Page keys") struct PageKeyTests {
    @Test("Come back as they were given out", arguments: [(0, 1), (1_795_400_000_123, 42), (Int64.max, Int64.max)])
    func roundTrip(_ milliseconds: Int64, _ id: Int64) throws {
        let key = SubmissionKey(occurredAt: Timestamp(milliseconds: milliseconds), id: id)
        #expect(PageKey(key: key).text == "\(milliseconds)-\(id)")
        let back = try #require(PageKey(PageKey(key: key).text)).key
        #expect(back.occurredAt == key.occurredAt && back.id == key.id)
    }

    @Test(
        "Anything else is none",
        arguments: [
            "", "-", "1", "1-", "-1", "a-1", "1-a", "1 -2", "1- 2", "1-2-3", "1.5-2", "9223372036854775808-1", "1-9223372036854775808",
            "１-２",
            "1-2\u{0}", "0x1-2",
        ])
    func none(_ text: String) {
        #expect(PageKey(text) == nil)
    }
}
