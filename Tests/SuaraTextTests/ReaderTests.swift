import SuaraModel
import Testing

@testable import SuaraText

struct ReaderTests {
    @Test("A reading holds the masked text, its standard words with their places, and the version")
    func whole() throws {
        var files = InlineLexicon()
        files.spelling = ["katek|tidak ada|n"]
        let lexicon = try Lexicon(base: files.files)
        let reading = Reader(lexicon: lexicon).read("Air katek, hub 081234567890")
        #expect(reading.text == "Air katek, hub ************")
        #expect(
            reading.words == [
                Word(text: "air", span: 0..<3), Word(text: "tidak", span: 4..<9), Word(text: "ada", span: 4..<9),
                Word(text: "hub", span: 11..<14),
            ])
        #expect(reading.classification.version == lexicon.version)
    }

    @Test("Evidence before and after a masked number points at the words of the text as given")
    func spans() throws {
        let text = "ramah, NIK 1671 0101 0190 0001, buruk"
        let evidence = try InlineLexicon().reader().read(text).classification.sentiment.evidence
        #expect(evidence.map { String(decoding: Array(text.utf8)[$0.span], as: UTF8.self) } == ["ramah", "buruk"])
    }

    @Test("The same text always reads the same")
    func deterministic() throws {
        let text = "Jalan rusak, lampu jalan mati, petugas tidak ramah tapi cepat tanggap 😡"
        #expect(try InlineLexicon().reader().read(text) == InlineLexicon().reader().read(text))
    }

    @Test(
        "Hostile texts are read without harm and with valid spans",
        arguments: [
            "", "\0\0\0", "\u{FEFF}", "\u{202E}hamar tidak\u{202C}", "مرحبا بالعالم", "😡😡😡👨‍👩‍👧‍👦🇮🇩🇮", "'''", "!!!!", "....", "@@@@@", "+++(((08",
            String(repeating: "a", count: 100_000), String(repeating: "ramah ", count: 20_000), String(repeating: "ba", count: 500_000),
            String(repeating: "\u{301}", count: 100_000), "z" + String(repeating: "\u{301}\u{489}", count: 50_000),
            String(repeating: "😡\u{200D}", count: 50_000), String(repeating: "8", count: 100_000), String(repeating: "08 ", count: 50_000),
            String(repeating: "a@", count: 50_000), String(repeating: "a'", count: 50_000), String(repeating: "a\u{200B}", count: 50_000),
            String(decoding: [0x61, 0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, 0x62], as: UTF8.self), "\u{10FFFF}\u{FFFE}\u{E000}",
        ])
    func hostile(text: String) throws {
        let reading = try InlineLexicon().reader().read(text)
        #expect(reading.text.utf8.count == text.utf8.count)
        #expect(reading.words.allSatisfy { $0.span.lowerBound < $0.span.upperBound && $0.span.upperBound <= text.utf8.count })
        let score = reading.classification.sentiment.score
        #expect((-1...1).contains(score))
        #expect(reading.classification.sentiment.evidence.count <= 20)
    }

    @Test("Any text is read to the end", arguments: 1...10)
    func anything(seed: UInt64) throws {
        let reader = try InlineLexicon().reader()
        var random = RandomText(seed: seed)
        for _ in 0..<200 {
            let text = random.text()
            let reading = reader.read(text)
            #expect(reading.text.utf8.count == text.utf8.count)
            #expect(
                zip(reading.words, reading.words.dropFirst()).allSatisfy { $0.span == $1.span || $0.span.upperBound <= $1.span.lowerBound })
        }
    }
}
