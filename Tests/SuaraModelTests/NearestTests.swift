import SuaraModel
import Testing

struct NearestTests {
    @Test(arguments: [("dinke", "dinkes"), ("DISHUB", "dishub"), ("dihsub", "dishub"), ("dinkess", "dinkes")])
    func `a slip of the pen is recognised`(written: String, meant: String) {
        #expect(nearest(to: written, among: ["dishub", "dinkes", "pupr"]) == meant)
    }

    @Test func `something else is not`() {
        #expect(nearest(to: "tirtamusi", among: ["dishub", "dinkes"]) == nil)
        #expect(nearest(to: "x", among: []) == nil)
        #expect(nearest(to: "", among: ["dishub"]) == nil)
        #expect(nearest(to: "a", among: ["b"]) == nil)
    }

    @Test func `the nearest wins, and of two as near the first of the alphabet`() {
        #expect(nearest(to: "evry", among: ["entry", "every"]) == "every")
        #expect(nearest(to: "cat", among: ["rat", "bat"]) == "bat")
    }

    @Test func `a huge word costs nothing`() {
        #expect(nearest(to: String(repeating: "dishub", count: 200_000), among: ["dishub"]) == nil)
    }

    @Test func `the longest word that is looked at has 64 bytes`() {
        let known = String(repeating: "k", count: 64)
        #expect(nearest(to: known, among: [known]) == known)
        #expect(nearest(to: known + "k", among: [known]) == nil)
    }
}
