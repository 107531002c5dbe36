import Testing

@testable import suara

@Suite("Shell words") struct ShellWordTests {
    @Test(
        "What a shell would read otherwise is quoted",
        arguments: [
            ("disdukcapil", "disdukcapil"), ("", "''"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#), ("$(reboot)", "'$(reboot)'"),
            ("1764000000000-12", "1764000000000-12"),
        ])
    func quoted(_ text: String, _ expected: String) {
        #expect(ShellWord.quoted(text) == expected)
    }

    @Test("A value with a dash in front is tied to its flag")
    func dash() {
        #expect(QueryItem(name: "after", value: "-5-1").flag == "--after=-5-1")
        #expect(QueryItem(name: "unit", value: "dishub").flag == "--unit dishub")
    }
}
