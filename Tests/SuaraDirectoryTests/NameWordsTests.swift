import Testing

@testable import SuaraDirectory

struct NameWordsTests {
    @Test(arguments: [
        ("Alang-Alang Lebar", ["alang", "alang", "lebar"]),
        ("Dinas Perumahan Rakyat, Kawasan Permukiman", ["dinas", "perumahan", "rakyat", "kawasan", "permukiman"]),
        ("9-10 ULU", ["9", "10", "ulu"]), ("Kartu AK/1", ["kartu", "ak", "1"]), ("Café  É", ["café", "é"]), ("…!\u{0}\u{200B}", []),
        ("", []),
    ])
    func `a name is split as texts are`(name: String, words: [String]) {
        #expect(name.nameWords == words)
    }
}
