import Testing

@testable import SuaraTerminal

@Suite("Style") struct StyleTests {
    @Test("Colours are for terminals that want them")
    func choice() {
        #expect(Style(isTerminal: true, environment: ["TERM": "xterm"]).isColoured)
        #expect(Style(isTerminal: true, environment: ["NO_COLOR": ""]).isColoured)
        #expect(!Style(isTerminal: false, environment: ["TERM": "xterm"]).isColoured)
        #expect(!Style(isTerminal: true, environment: ["NO_COLOR": "0"]).isColoured)
        #expect(!Style(isTerminal: true, environment: ["TERM": "dumb"]).isColoured)
    }

    @Test("Each tone has its code, and plain text has none")
    func codes() {
        let line = Line("a") + Line("b", .negative) + Line("c", .positive) + Line("d", .faint)
        #expect(Style(isColoured: true).text(of: line) == "a\u{1B}[31mb\u{1B}[0m\u{1B}[32mc\u{1B}[0m\u{1B}[2md\u{1B}[0m")
        #expect(Style.plain.text(of: line) == "abcd")
    }

    @Test("A hostile text brings no code of its own")
    func hostile() {
        #expect(Style(isColoured: true).text(of: Line("\u{1B}[5mx")) == "\u{FFFD}[5mx")
    }
}
