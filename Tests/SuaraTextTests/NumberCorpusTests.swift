import Testing

@testable import SuaraText

/// Recall and false alarms on the made corpus.
struct NumberCorpusTests {
    private static let corpus = NumberCorpus(seed: 2024)

    private static func isHidden(_ sample: NumberCorpus.Sample, in masked: [UInt8]) -> Bool {
        let text = Array(sample.text.utf8)
        let hasLetters = sample.kind == .plate || sample.kind == .eMail
        // The link is no part of the number.
        let start = sample.number.lowerBound + (text[sample.number].starts(with: "wa.me/".utf8) ? 6 : 0)
        return (start..<sample.number.upperBound).allSatisfy {
            masked[$0] == .mask || !(text[$0].isDigit || hasLetters && text[$0].isASCIILetter)
        }
    }

    @Test("The corpus is large and varied")
    func size() {
        #expect(Self.corpus.samples.count >= 5_000)
        #expect(Self.corpus.harmless.count >= 2_000)
        #expect(Set(NumberFrames.all).count >= 60)
    }

    @Test("Personal numbers are found", arguments: MadeNumber.Kind.allCases)
    func recall(kind: MadeNumber.Kind) {
        let samples = Self.corpus.samples.filter { $0.kind == kind }
        let missed = samples.filter { !Self.isHidden($0, in: Array(Masking.mask($0.text).utf8)) }
        let recall = 1 - Double(missed.count) / Double(samples.count)
        print("recall of \(kind): \(recall) of \(samples.count)")
        for sample in missed.prefix(12) { print("  missed: \(Masking.mask(sample.text).debugDescription)") }
        let least = [.nik, .nip, .telephone, .eMail].contains(kind) ? 0.99 : 0.95
        #expect(recall >= least)
    }

    @Test("Nothing beside a personal number is hidden")
    func spill() {
        let spilt = Self.corpus.samples.filter { sample in
            let masked = Array(Masking.mask(sample.text).utf8)
            return masked.indices.contains { masked[$0] == .mask && !sample.number.contains($0) }
        }
        let share = Double(spilt.count) / Double(Self.corpus.samples.count)
        print("hidden beside a number: \(share)")
        for sample in spilt.prefix(12) { print("  spilt: \(Masking.mask(sample.text).debugDescription)") }
        #expect(share <= 0.005)
    }

    @Test("Harmless numbers stay")
    func falseAlarms() {
        let harmless = Self.corpus.harmless
        let alarms = harmless.filter { Masking.mask($0.text) != $0.text }
        for kind in HarmlessText.Kind.allCases {
            print("false alarms, \(kind): \(alarms.count { $0.kind == kind }) of \(harmless.count { $0.kind == kind })")
        }
        for alarm in alarms.prefix(12) { print("  alarm: \(Masking.mask(alarm.text).debugDescription)") }
        #expect(Double(alarms.count) / Double(harmless.count) <= 0.005)
    }

    @Test("Masking the corpus again changes nothing")
    func again() {
        for text in Self.corpus.samples.map(\.text) + Self.corpus.harmless.map(\.text) {
            let masked = Masking.mask(text)
            #expect(masked.utf8.count == text.utf8.count)
            #expect(Masking.mask(masked) == masked)
        }
    }
}
