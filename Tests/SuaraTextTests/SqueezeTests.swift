import Testing

@testable import SuaraText

struct SqueezeTests {
    @Test(
        "Held letters are cut to two, then every run to one",
        arguments: [
            ("mantaaap", ["mantaap", "mantap"]), ("baguusss", ["baguuss", "bagus"]), ("maaaf", ["maaf", "maf"]),
            ("ééébé", ["éébé", "ébé"]),
        ])
    func candidates(word: String, expected: [String]) {
        #expect(Squeeze.candidates(word) == expected)
    }

    @Test(
        "Words without a long run, numerals and figures are left alone",
        arguments: ["bagus", "maaf", "", "iii", "wwwwww", "5000", "rp5000"])
    func leftAlone(word: String) {
        #expect(Squeeze.candidates(word) == [])
    }

    @Test("Figures inside a word keep their length")
    func figures() {
        #expect(Squeeze.candidates("rppp5000") == ["rpp5000", "rp5000"])
    }
}
