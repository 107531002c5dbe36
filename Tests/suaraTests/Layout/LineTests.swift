import Testing

@testable import suara

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
