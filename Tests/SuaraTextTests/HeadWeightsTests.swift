import SuaraModel
import Testing

@testable import SuaraText

struct HeadWeightsTests {
    private let weights = HeadWeights(
        head: .urgency, bias: [1.5, -0.25, 0], least: [0, 0, 0.5], scale: [0.1, 0.2, 0.3], lists: [("negative", [0, 1, 2])],
        features: [(.word, "bocor"), (.pair, "lampu mati"), (.negated, "ada"), (.piece, "_bo")],
        weights: [-127, 127, 0, 1, 2, 3, 0, 0, 0, 5, 0, -5])

    private func parse(_ text: String) -> HeadWeightsParser {
        HeadWeightsParser(InputFile(name: "weights-urgency.tsv", bytes: Array(text.utf8)), head: .urgency)
    }

    @Test("What is written is read back")
    func roundTrip() {
        let parser = parse("# a comment\n" + weights.text)
        #expect(parser.problems.isEmpty)
        let read = parser.weights
        #expect(read.bias == weights.bias && read.least == weights.least && read.scale == weights.scale && read.weights == weights.weights)
        #expect(read.lists == [.init(number: ListFeature.negative, weights: [0, 1, 2])])
        #expect(read.words == ["bocor"])
        #expect(
            read.keys == [
                FeatureKey.word(TextHash("bocor")), FeatureKey.pair(TextHash("lampu"), TextHash("mati")),
                FeatureKey.negated(TextHash("ada")),
                Pieces.key("_bo".utf8),
            ])
    }

    @Test("Every problem is named with its line")
    func problems() {
        let header = "family\tfeature\tnone\tsoon\tdanger\n"
        let rows = [
            "word\tbocor\t1\t2", "word\tbocor\t1\t2\t128", "word\tbocor\t1\tx\t3", "word\t\t1\t2\t3", "wrd\tbocor\t1\t2\t3",
            "bias\t\t1\t2\tnan",
            "list\tnegativ\t1\t2\t3", "word\tbocor\t1\t2\t3\t4",
        ]
        let found = parse(header + rows.joined(separator: "\n")).problems.map(\.description)
        #expect(
            found == [
                "weights-urgency.tsv:2: the weight of danger must be a whole number from -127 to 127, or empty",
                "weights-urgency.tsv:3: the weight of danger must be a whole number from -127 to 127, or empty",
                "weights-urgency.tsv:4: the weight of soon must be a whole number from -127 to 127, or empty",
                "weights-urgency.tsv:5: a word needs a feature",
                "weights-urgency.tsv:6: unknown family \"wrd\"; did you mean word?",
                "weights-urgency.tsv:7: the value of danger must be a number",
                "weights-urgency.tsv:8: unknown list \"negativ\"; did you mean negative?",
                "weights-urgency.tsv:9: 5 columns expected (family, feature, none, soon, danger), more found",
            ])
        #expect(
            parse("").problems.map(\.description) == [
                "weights-urgency.tsv: the file has no line with the column names: family, feature, none, soon, danger"
            ])
        #expect(parse("family\tfeature\tlabel\n").problems.count == 1)
    }

    @Test("Any bytes are read to the end", arguments: 1...20)
    func anything(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<50 {
            var text = "family\tfeature\tnone\tsoon\tdanger\n"
            for _ in 0..<random.below(8) { text += ["word", "pair", "bias", "list", ""][random.below(5)] + "\t" + random.text() + "\n" }
            _ = parse(text)
        }
    }
}
