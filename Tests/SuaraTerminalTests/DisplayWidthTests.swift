import Testing

@testable import SuaraTerminal

@Suite("Display width") struct DisplayWidthTests {
    @Test(
        "Columns are those of a terminal",
        arguments: [
            ("", 0), ("café", 4), ("cafe\u{301}", 4), ("👍🏽", 2), ("日本", 4), ("ﾆﾎﾝ", 3), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
            ("🇮🇩", 2), ("👨‍👩‍👧‍👦", 2), ("1️⃣", 2), ("☀️", 2), ("☀", 1), ("⌚", 2), ("▁█", 2), ("–", 1), ("\u{200B}", 0), ("\u{0}\n\r\n", 0),
            ("नि", 2), ("！", 2), ("a\u{FE0F}", 1),
        ])
    func columns(_ text: String, _ expected: Int) {
        #expect(text.columns == expected)
    }

    @Test("A beginning never ends inside a wide character")
    func prefix() {
        #expect("日本".prefix(columns: 3) == "日")
        #expect("👍🏽👍🏽".prefix(columns: 1) == "")
        #expect("cafe\u{301}s".prefix(columns: 4) == "cafe\u{301}")
        #expect("kurang".prefix(columns: 0) == "")
        #expect("ok".prefix(columns: 9) == "ok")
    }
}
