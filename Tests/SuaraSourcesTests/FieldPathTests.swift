import SuaraSources
import Testing

@Suite("Field paths") struct FieldPathTests {
    @Test(
        "Paths that are valid print as they were written",
        arguments: ["a", "data.reviews", "a.0.b", "_id", "meta/instanceID", "@type", "judul berita"])
    func valid(_ text: String) throws {
        #expect(try #require(FieldPath(text)).description == text)
    }

    @Test(
        "Paths that are not",
        arguments: [
            ".", "a.", ".a", "a..b", "a\n", "a.\u{7F}", String(repeating: "a", count: 65),
            Array(repeating: "a", count: 17).joined(separator: "."),
        ])
    func invalid(_ text: String) {
        #expect(FieldPath(text) == nil)
    }

    @Test("The empty path is the top")
    func top() {
        #expect(FieldPath("") == .top)
        #expect(FieldPath.top.isTop && FieldPath("a")?.isTop == false)
    }
}
