import Testing

@testable import SuaraText

struct JudgingCuesTests {
    private func cues(_ text: String) throws -> JudgingCues {
        let lexicon = try InlineLexicon().lexicon()
        return JudgingCues(lexicon.normalize(text), table: lexicon.cues)
    }

    private func weights(_ text: String) throws -> [Double] { try cues(text).all.map { ($0.weight * 1e6).rounded() / 1e6 } }

    @Test(
        "Negators flip and dampen what they reach",
        arguments: [
            ("tidak ramah", -1.2), ("tidak ada yang ramah", -1.2), ("tidak a b c ramah", 1.5), ("kurang begitu ramah", -1.2),
            ("kurang a b ramah", 1.5), ("tidak kurang ramah", 0.96), ("tidak buruk", 1.6), ("ramah tidak", 1.5),
            ("tidak pernah ramah", -1.2), ("tidak hanya ramah", 1.5),
        ])
    func negation(text: String, weight: Double) throws {
        #expect(try weights(text) == [weight])
    }

    @Test(
        "A negator stops at a stop and at a contrast word", arguments: ["tidak, ramah", "tidak. ramah", "tidak\nramah", "tidak tapi ramah"])
    func negationStops(text: String) throws {
        #expect(try weights(text) == [1.5])
    }

    @Test("An emoji is neither denied nor intensified")
    func emoji() throws {
        #expect(try weights("tidak 😡 sekali") == [-2.5])
    }

    @Test(
        "Intensifiers work on their side, adjacent or over one word, on the nearest judging word",
        arguments: [
            ("sangat ramah", [2.25]), ("ramah sekali", [2.25]), ("ramah sangat", [1.5]), ("sekali ramah", [1.5]), ("agak ramah", [0.75]),
            ("sangat lebih ramah", [2.25]), ("sangat a b ramah", [1.5]), ("sangat, ramah", [1.5]), ("sangat tidak ramah", [-1.8]),
            ("sangat ramah bagus", [2.25, 1.5]), ("sangat ramah sekali", [3.375]), ("ramah itu sekali bagus", [2.25, 1.5]),
        ])
    func intensity(text: String, expected: [Double]) throws {
        #expect(try weights(text) == expected)
    }

    @Test("The product of intensifiers is kept within bounds")
    func bounds() throws {
        #expect(try weights("sangat sangat sangat ramah sekali") == [3.75])
        #expect(try weights("agak agak ramah") == [0.45])
    }

    @Test("What precedes the last contrast word counts half")
    func contrast() throws {
        #expect(try weights("bagus tapi buruk namun ramah") == [0.75, -1, 1.5])
        #expect(try cues("buruk tapi bagus").all[0].reason == "blame, before a contrast")
    }

    @Test("Capitals and runs of exclamation marks strengthen a little, once each")
    func emphasis() throws {
        #expect(try weights("RAMAH") == [1.725])
        #expect(try weights("ramah!!") == [1.725])
        #expect(try weights("ramah! bagus, buruk!!!") == [1.5, 1.5, -2.3])
        #expect(try weights("RAMAH!!") == [1.98375])
        #expect(try weights("!!! AWAS").isEmpty)
    }

    @Test("Repetition adds less each time and in the end nothing")
    func repetition() throws {
        #expect(try weights("buruk buruk buruk buruk buruk buruk") == [-2, -1, -0.666667, -0.5])
    }

    @Test("The reason tells in words what was done, the words where")
    func reasons() throws {
        let cues = try cues("Sangat TIDAK RAMAH!! Cepat  tanggap, ramah").all
        #expect(cues.map(\.reason) == ["praise, negated, intensified, emphasised", "quick", "praise, repeated"])
        // The marks are a word of their own.
        #expect(cues.map(\.words) == [2..<3, 4..<6, 6..<7])
    }

    @Test("Praise and blame are the sums of the weights, on any text", arguments: 1...10)
    func sums(seed: UInt64) throws {
        let words = [
            "tidak", "kurang", "sangat", "sekali", "tapi", "ramah", "BAGUS", "buruk", "cepat", "tanggap", "😡", ",", "!!", "rumah", "agak",
        ]
        let lexicon = try InlineLexicon().lexicon()
        var random = RandomText(seed: seed)
        for _ in 0..<200 {
            let text = lexicon.normalize((0..<random.below(30)).map { _ in words[random.below(words.count)] }.joined(separator: " "))
            let cues = JudgingCues(text, table: lexicon.cues)
            let sum = cues.all.reduce(0) { $0 + $1.weight }
            #expect((cues.praise - cues.blame - sum).magnitude < 1e-9 && cues.praise >= 0 && cues.blame >= 0)
            #expect(cues.all.allSatisfy { $0.words.upperBound <= text.words.count && !$0.words.isEmpty })
            #expect(zip(cues.all, cues.all.dropFirst()).allSatisfy { $0.words.upperBound <= $1.words.lowerBound })
        }
    }
}
