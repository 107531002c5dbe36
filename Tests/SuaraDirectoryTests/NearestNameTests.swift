import Testing

@testable import SuaraDirectory

struct NearestNameTests {
    @Test(arguments: [("dinke", "dinkes"), ("DISHUB", "dishub"), ("dihsub", "dishub"), ("dinkess", "dinkes")])
    func `a slip of the pen is recognised`(written: String, meant: String) {
        #expect(["dishub", "dinkes", "pupr"].nearest(to: written) == meant)
    }

    @Test func `something else is not`() {
        #expect(["dishub", "dinkes"].nearest(to: "tirtamusi") == nil)
        #expect([String]().nearest(to: "x") == nil)
        #expect(["dishub"].nearest(to: "") == nil)
    }

    @Test func `a huge cell costs nothing`() {
        #expect(["dishub"].nearest(to: String(repeating: "dishub", count: 200_000)) == nil)
    }

    @Test func `quoted text stays on one short line`() {
        #expect(quoted("a\nb\u{0}") == "\"a b \"")
        #expect(quoted(String(repeating: "x", count: 100_000)).count == 63)
    }
}
