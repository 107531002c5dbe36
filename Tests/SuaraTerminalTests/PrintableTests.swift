import Testing

@testable import SuaraTerminal

@Suite("Printable text") struct PrintableTests {
    @Test(
        "Nothing that a terminal obeys is left",
        arguments: [
            ("\u{1B}[31mmerah\u{1B}[0m", "\u{FFFD}[31mmerah\u{FFFD}[0m"), ("\u{1B}]0;judul\u{7}", "\u{FFFD}]0;judul\u{FFFD}"),
            ("\u{9B}2J", "\u{FFFD}2J"), ("\u{7F}\u{8}", "\u{FFFD}\u{FFFD}"), ("a\tb\nc\r\nd", "a b c  d"),
            ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"), ("\u{202E}terbalik\u{202C}\u{2066}\u{200F}", "terbalik"),
        ])
    func neutralised(_ text: String, _ expected: String) {
        #expect(text.printable == expected)
    }

    @Test("Every control scalar is gone, wherever it stands")
    func everyControl() {
        let controls = (UInt32(0)...0x2069).compactMap(Unicode.Scalar.init).filter(\.controlsTerminal)
        #expect(controls.count == 65 + 2 + 12)
        for control in controls {
            #expect(!"x\(Character(control))\u{301}y".printable.unicodeScalars.contains { $0.controlsTerminal })
        }
    }

    @Test("Ordinary writing stays as it is", arguments: ["Jalan rusak!", "café", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "日本", "ꦗꦮ", ""])
    func untouched(_ text: String) {
        #expect(text.printable == text)
    }

    @Test("A heap of accents is cut")
    func heap() {
        let heap = "z" + String(repeating: "\u{30D}", count: 100_000) + "!"
        #expect(heap.printable.unicodeScalars.count == 17)
        #expect(heap.printable.hasSuffix("!"))
    }

    @Test("White space collapses to single spaces between words")
    func collapsed() {
        #expect("  jalan \n\n rusak\u{A0}\u{3000}parah ".collapsed == "jalan rusak parah")
        #expect(" \n".collapsed == "")
    }
}
