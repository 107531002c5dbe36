import SuaraModel
import Testing

@testable import SuaraText

struct LexiconDigestTests {
    @Test("Directories do not matter, base names and layers do")
    func names() {
        let a = InputFile(name: "a/x.tsv", bytes: [1]), b = InputFile(name: "b/x.tsv", bytes: [1]),
            c = InputFile(name: "y.tsv", bytes: [1])
        #expect(LexiconDigest.digest(base: [a], city: []) == LexiconDigest.digest(base: [b], city: []))
        #expect(LexiconDigest.digest(base: [a], city: []) != LexiconDigest.digest(base: [c], city: []))
        #expect(LexiconDigest.digest(base: [a], city: []) != LexiconDigest.digest(base: [], city: [a]))
    }

    @Test("Without files it is the offset basis of FNV-1a")
    func empty() {
        #expect(LexiconDigest.digest(base: [], city: []) == "cbf29ce484222325")
    }
}
