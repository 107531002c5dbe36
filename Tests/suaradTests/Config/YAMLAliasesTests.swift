import SuaraModel
import Testing

@testable import suarad

@Suite("Anchors and aliases") struct YAMLAliasesTests {
    private let told = "anchors (&name) and aliases (*name) are not read; write the value out, or in quotes if it is text"

    @Test("Are refused where they stand, each of them")
    func places() {
        let text = "city: &kota Kota\ndatabase: *kota\nalerts:\n  - *a\n  - {units: [*b, &c d], id: *e}\n"
        let places = [(1, 7), (2, 11), (4, 5), (5, 14), (5, 18), (5, 29)]
        #expect(YAMLAliases.problems(in: text, file: "k").map(\.description) == places.map { "k:\($0):\($1): \(told)" })
    }

    @Test(
        "What only looks like one is text",
        arguments: [
            "city: \"&kota\"", "city: '*kota'", "city: A & B", "city: Dinas A &B", "url: https://a.id/x?a=1&b=*2", "# see *kota",
            "city: Kota # &kota", "city: Jum'at", "city: \"a: *b\"", "- 'it''s *b'", "city: *", "",
        ])
    func text(_ line: String) {
        #expect(YAMLAliases.problems(in: line, file: "k").isEmpty)
    }

    @Test("Are found before the text is composed, so that aliases of aliases cost nothing")
    func bomb() throws {
        let lists = (1...40).map { "? [\(Array(repeating: "*l\($0 - 1)", count: 9).joined(separator: ","))]\n: &l\($0) x\n" }
        let problems = #expect(throws: Problems.self) { try YAMLDocument.root(of: lists.joined(), file: "k") }
        #expect(problems?.all.count == 40 * 10)
    }
}
