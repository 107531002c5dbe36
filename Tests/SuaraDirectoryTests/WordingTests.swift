import Testing

@testable import SuaraDirectory

struct WordingTests {
    @Test func `quoted text stays on one short line`() {
        #expect(quoted("a\nb\u{0}") == "\"a b \"")
        #expect(quoted(String(repeating: "x", count: 100_000)).count == 63)
    }

    @Test func `text of sixty characters is not cut`() {
        let text = String(repeating: "x", count: 60)
        #expect(quoted(text) == "\"\(text)\"")
        #expect(quoted(text + "y") == "\"\(text)…\"")
    }

    @Test func `a suggestion is made only where one is near`() {
        #expect(suggestion("dinke", among: ["dishub", "dinkes"]) == ": did you mean \"dinkes\"?")
        #expect(suggestion("tirtamusi", among: ["dishub", "dinkes"]) == "")
    }
}
