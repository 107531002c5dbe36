import Testing

@testable import SuaraText

struct HashIndexTests {
    @Test("Every key is found again while the table grows, and no other")
    func grows() {
        var index = HashIndex()
        for number in 0..<10_000 { index[TextHash("word\(number)")] = Int32(number) }
        #expect(index.count == 10_000)
        #expect((0..<10_000).allSatisfy { index[TextHash("word\($0)")] == Int32($0) })
        #expect((10_000..<20_000).allSatisfy { index[TextHash("word\($0)")] == nil })
    }

    @Test("A key that is set again has its last number and counts once")
    func replaces() {
        var index = HashIndex()
        index[TextHash("a")] = 1
        index[TextHash("a")] = 2
        #expect(index[TextHash("a")] == 2 && index.count == 1)
    }

    @Test("A hash does not depend on how it was built, and an ordered pair is no other pair")
    func hashes() {
        var grown = TextHash()
        for byte in "jalan".utf8 { grown.add(byte) }
        #expect(grown == TextHash("jalan"))
        let (a, b) = (TextHash("a"), TextHash("b"))
        #expect(Set([TextHash(a, b, domain: 1), TextHash(b, a, domain: 1), TextHash(a, b, domain: 2)]).count == 3)
    }
}
