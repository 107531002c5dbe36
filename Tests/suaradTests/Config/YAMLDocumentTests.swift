import SuaraModel
import Testing

@testable import suarad

@Suite("A YAML file") struct YAMLDocumentTests {
    private let required = "city: Kota\ndatabase: d\nsocket: s\nlexicons: l\ndirectory: e\n"

    @Test("Without content it is told so", arguments: ["", "\n\n", "# only a remark\n"])
    func empty(_ text: String) {
        #expect(problems(text) == ["kota.yaml: the file is empty"])
    }

    @Test("More than 1 MiB is not read, exactly 1 MiB is")
    func size() {
        let room = (1 << 20) - required.utf8.count - 2
        #expect(problems(required + "# " + String(repeating: "x", count: room)).isEmpty)
        #expect(problems(required + "# " + String(repeating: "x", count: room + 1)) == ["kota.yaml: the file is larger than 1 MiB"])
    }

    @Test(
        "What is not YAML is told with its place",
        arguments: [
            ("city: Kota\n\tsocket: s\n", "kota.yaml:2:1: not valid YAML: found a tab character that violates indentation"),
            ("city: Kota\nsources: [a, b\n", "kota.yaml:3:1: not valid YAML: did not find expected ',' or ']'"),
            ("city: \"Kota\nsocket: s\n", "kota.yaml:3:1: not valid YAML: found unexpected end of stream"),
            ("city: a: b\n", "kota.yaml:1:8: not valid YAML: mapping values are not allowed in this context"),
            ("city: Kota\nsocket: a\nsocket: b\n", "kota.yaml:2:1: not valid YAML: twice in one mapping: socket"),
            ("a: 1\n---\nb: 2\n", "kota.yaml:2:1: not valid YAML: but found another document"),
            ("city: Kota\nsocket: s\u{1}\n", "kota.yaml:2:10: not valid YAML: control characters are not allowed"),
            ("\u{0}", "kota.yaml:1:1: not valid YAML: control characters are not allowed"),
        ])
    func invalid(_ text: String, _ problem: String) {
        #expect(problems(text) == [problem])
    }

    @Test("A merge is an unknown key")
    func merge() throws {
        let all = problems(required + "<<: {city: Lain}\n")
        #expect(all.count == 1 && all[0].hasPrefix("kota.yaml:6:1: <<: unknown key; known are city"))
    }

    @Test(
        "Hostile nesting ends in a problem, not in a crash",
        arguments: ["[", "{", "- ", "? ", "{a: ", "[[{", "- {? "])
    func nesting(_ opening: String) {
        let count = problems(String(repeating: opening, count: 100_000)).count
        #expect(count == 1)
    }

    @Test("Lists and mappings as keys are unknown keys")
    func oddKeys() {
        let all = problems(required + "[a, b]: c\n{d: e}: f\n")
        #expect(all.count == 2 && all.allSatisfy { $0.contains("unknown key") })
    }
}
