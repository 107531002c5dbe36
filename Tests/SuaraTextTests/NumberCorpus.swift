/// A made corpus, the same in every run: personal numbers in sentences, and sentences whose numbers name nobody.
struct NumberCorpus {
    struct Sample {
        let kind: MadeNumber.Kind
        let text: String
        /// In bytes of the text.
        let number: Range<Int>
    }

    static let shares: [(MadeNumber.Kind, Int)] = [
        (.nik, 800), (.nip, 800), (.telephone, 1300), (.eMail, 700), (.plate, 600), (.account, 500), (.customer, 500),
    ]

    let samples: [Sample]
    let harmless: [(kind: HarmlessText.Kind, text: String)]

    init(seed: UInt64) {
        var numbers = MadeNumber(dice: Dice(seed: seed))
        samples = Self.shares.flatMap { kind, count in
            (0..<count).map { _ in Self.sample(kind, &numbers) }
        }
        var others = HarmlessText(dice: Dice(seed: seed &+ 1))
        harmless = HarmlessText.Kind.allCases.flatMap { kind in
            (0..<250).map { _ in (kind, others.text(kind)) }
        }
    }

    private static func sample(_ kind: MadeNumber.Kind, _ numbers: inout MadeNumber) -> Sample {
        let number = numbers.written(kind)
        let parts = numbers.dice.pick(NumberFrames.frames(kind)).split(separator: "#", omittingEmptySubsequences: false)
        let start = parts[0].utf8.count
        return Sample(kind: kind, text: parts.joined(separator: number), number: start..<(start + number.utf8.count))
    }
}
