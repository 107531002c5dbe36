import Testing

@testable import SuaraText

struct WordsBeforeTests {
    private func words(_ text: String) -> [String] { Array(WordsBefore(text.utf8.count, in: Array(text.utf8))) }

    @Test(
        "Words come backwards, in small letters, up to where the phrase ends",
        arguments: [
            ("No. Rek BCA: ", ["bca", "rek", "no"]), ("a, b c ", ["c", "b"]), ("a! b ", ["b"]), ("kemarin. no ", ["no"]),
            ("a 12 b ", ["b", "0", "a"]),
            ("a INV/12/", ["inv", "a"]), ("a * b ", ["b"]), ("", []), ("éa ", ["a"]),
        ])
    func order(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test("No further than a bounded way, and no half of a word")
    func reach() {
        #expect(words(String(repeating: "x", count: 100)) == [])
        #expect(words("lama " + String(repeating: "kata ", count: 12)) == Array(repeating: "kata", count: 12))
    }
}
