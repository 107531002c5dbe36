import Testing

@testable import SuaraText

struct DigitGroupTests {
    @Test(
        "Groups hang together over a dot, a space, a dash or brackets, not over anything else",
        arguments: [
            ("12.34", DigitGroup.Join.dot), ("12 34", .other), ("12-34", .other), ("12) 34", .other), ("12 - 34", .other),
            ("12‑34", .other),
            ("12. 34", .none), ("12,34", .none), ("12/34", .slash), ("12:34", .none), ("12a34", .none), ("12    34", .none),
            ("12\n34", .line), ("12-\r\n34", .line), ("12\n\n34", .none), ("(12) - 34", .other),
        ])
    func joins(text: String, join: DigitGroup.Join) {
        let groups = DigitGroup.groups(in: Array(text.utf8))
        #expect(groups.map(\.join) == [.none, join])
        #expect(groups.map(\.count) == [2, 2])
    }
}
