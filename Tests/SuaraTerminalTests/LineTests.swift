import Testing

@testable import SuaraTerminal

@Suite("Line") struct LineTests {
    @Test("A line that fits is itself")
    func fits() {
        #expect(Line("jalan").cut(to: 5) == Line("jalan"))
    }

    @Test(
        "A line that does not fit ends with an ellipsis inside the limit",
        arguments: [("jalan rusak", 6, "jalan…"), ("日本語", 4, "日…"), ("👍🏽👍🏽", 3, "👍🏽…"), ("abc", 1, "…")])
    func cut(_ text: String, _ limit: Int, _ expected: String) {
        let line = Line(text).cut(to: limit)
        #expect(Style.plain.text(of: line) == expected)
        #expect(line.columns <= limit)
    }

    @Test("The cut keeps the tones")
    func tones() {
        let line = (Line("ab", .negative) + Line("cdef", .positive)).cut(to: 4)
        #expect(line == Line("ab", .negative) + Line("c", .positive) + Line("…", .positive))
    }
}

@Suite("Wrapping a line") struct WrappingTests {
    private func wrapped(_ text: String, _ limit: Int) -> [String] { Line(text).wrapped(to: limit).map(Style.plain.text(of:)) }

    @Test("Lines break where words end, and long words inside")
    func breaks() {
        #expect(wrapped("satu dua tiga", 8) == ["satu dua", "tiga"])
        #expect(wrapped("abcdefghij k", 4) == ["abcd", "efgh", "ij k"])
        #expect(wrapped("", 10) == [])
        #expect(wrapped("pas", 3) == ["pas"])
    }

    @Test("Colours stay with their words")
    func tones() {
        let line = Line("satu ", .negative) + Line("dua", .positive)
        #expect(line.wrapped(to: 5).map(\.spans) == [[.init("satu", .negative)], [.init("dua", .positive)]])
    }
}
