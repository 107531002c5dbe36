import Testing

@testable import SuaraText

struct PiecesTests {
    private func pieces(_ word: String) -> [String] {
        let bytes = Array(word.utf8)
        var names: [String] = []
        Pieces.visit(bytes[...]) { _, start, length in names.append(Pieces.name(bytes[...], start, length)) }
        return names
    }

    @Test("A word is cut into every two to five letters, its edges included")
    func cuts() {
        #expect(pieces("ab") == ["_a", "_ab", "_ab_", "ab", "ab_", "b_"])
        #expect(pieces("") == ["__"])
        #expect(pieces("é") == [])
    }

    @Test("The count is the number of pieces", arguments: ["", "a", "ab", "jalan", "pelayanan", String(repeating: "x", count: 100)])
    func counts(word: String) {
        #expect(pieces(word).count == Pieces.count(word.utf8.count))
    }

    @Test("The key of a piece is that of its name in a file of weights")
    func keys() {
        let bytes = Array("lampu".utf8)
        Pieces.visit(bytes[...]) { key, start, length in
            #expect(FeatureKey.key(.piece, Pieces.name(bytes[...], start, length).utf8) == key)
        }
    }
}
