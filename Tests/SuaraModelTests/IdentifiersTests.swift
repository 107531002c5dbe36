import SuaraModel
import Testing

struct IdentifiersTests {
    @Test(arguments: ["a", "disdukcapil", "kel.kemang-manis", "pkm_gandus", "A-1", "...", String(repeating: "x", count: 64)])
    func `a name of the allowed letters is taken as it is`(text: String) {
        #expect(UnitID(validating: text)?.rawValue == text)
        #expect(SourceID(validating: text)?.description == text)
    }

    @Test(arguments: [
        "", " ", "a b", "a/b", "é", "日", "a\u{0}", "a\n", "a\"b", "x'; DROP TABLE unit", "a\u{301}", "ａ", "٣", "{", "[", "@", "`",
        String(repeating: "x", count: 65),
    ])
    func `any other is refused`(text: String) {
        #expect(UnitID(validating: text) == nil)
        #expect(RuleID(validating: text) == nil)
        #expect(ReceiverID(validating: text) == nil)
    }

    @Test func `exactly the letters, digits and three signs of ASCII are allowed`() {
        let allowed = (UInt8.min ... .max).filter(\.isIdentifierByte)
        let expected = "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
        #expect(String(decoding: allowed, as: UTF8.self) == expected)
    }

    @Test func `names are ordered by their letters`() {
        #expect((["b", "a", "a.b"] as [UnitID]).sorted() == ["a", "a.b", "b"])
    }
}
