import Testing

@testable import SuaraText

struct SpelledZeroTests {
    @Test(
        "The letter o is a zero inside a run of digits that stands alone",
        arguments: [
            ("o812 345o 678", "0812 3450 678"), ("wa:O8123", "wa:08123"), ("1oo", "100"), ("no8123", "no8123"), ("o2", "o2"),
            ("5orang", "5orang"),
            ("oo", "oo"), ("halo 12", "halo 12"), ("*o812", "*o812"),
        ])
    func zeros(text: String, expected: String) {
        #expect(SpelledZero.replaced(in: Array(text.utf8)) == Array(expected.utf8))
    }
}
