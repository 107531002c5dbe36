import SuaraModel
import Testing

struct SubmissionTests {
    private static let now = Timestamp(seconds: 1_795_395_600)

    private func submission(_ item: RawItem) throws(Rejection) -> Submission {
        try Submission(item, source: "app", receivedAt: Self.now)
    }

    private func text(title: String? = nil, _ text: String) throws -> String {
        try submission(RawItem(title: title, text: text)).text
    }

    @Test func `an item keeps what it brings`() throws {
        let written = Self.now - .seconds(3600)
        let item = RawItem(nativeID: "7", text: "jalan rusak", author: "@warga", url: "https://example.test/7", publishedAt: written)
        let kept = try submission(item)
        #expect(kept.source == "app" && kept.nativeID == "7" && kept.text == "jalan rusak" && kept.author == "@warga")
        #expect(kept.url == "https://example.test/7" && kept.occurredAt == written && kept.hasOwnTime && kept.receivedAt == Self.now)
    }

    @Test func `empty fields are missing ones`() throws {
        let kept = try submission(RawItem(nativeID: "", text: "x", author: "", url: ""))
        #expect(kept.nativeID == nil && kept.author == nil && kept.url == nil)
    }

    // MARK: rejections

    @Test(arguments: ["", " ", "\n\t \r\n", "\u{0}\u{7}\u{1B}", "\u{A0}\u{2003}\u{3000}"])
    func `an item without text is rejected`(text: String) {
        #expect(throws: Rejection("the item has no text")) { try submission(RawItem(title: text, text: text)) }
    }

    @Test func `a text may have 65,536 bytes and no more`() throws {
        let longest = String(repeating: "é", count: 32_768)
        #expect(try text(longest) == longest)
        #expect(throws: Rejection("the text has 65537 bytes, more than 65536")) { try text(longest + "x") }
        #expect(throws: Rejection("the text has 65538 bytes, more than 65536")) { try text(title: "t", longest) }
    }

    @Test func `white space around a text does not count`() throws {
        let longest = String(repeating: "x", count: 65_536)
        #expect(try text(" \n\(longest)\n ") == longest)
    }

    @Test func `each field has a limit of its own`() throws {
        let (longest, tooLong) = (String(repeating: "x", count: 2048), String(repeating: "x", count: 2049))
        _ = try submission(RawItem(nativeID: longest, text: "x", author: longest, url: longest))
        #expect(throws: Rejection("the id is longer than 2048 bytes")) { try submission(RawItem(nativeID: tooLong, text: "x")) }
        #expect(throws: Rejection("the author is longer than 2048 bytes")) { try submission(RawItem(text: "x", author: tooLong)) }
        #expect(throws: Rejection("the url is longer than 2048 bytes")) { try submission(RawItem(text: "x", url: tooLong)) }
    }

    @Test func `a date before 2000 is not believed`() throws {
        let earliest = try #require(Timestamp(rfc3339: "2000-01-01T00:00:00Z"))
        #expect(try submission(RawItem(text: "x", publishedAt: earliest)).occurredAt == earliest)
        #expect(throws: Rejection("the date lies before 2000-01-01")) {
            try submission(RawItem(text: "x", publishedAt: earliest - Duration.milliseconds(1)))
        }
    }

    @Test func `a clock that runs ahead is set back to now, up to a day`() throws {
        let ahead = try submission(RawItem(text: "x", publishedAt: Self.now + .seconds(86_400)))
        #expect(ahead.occurredAt == Self.now && ahead.hasOwnTime)
        #expect(throws: Rejection("the date lies more than a day in the future")) {
            try submission(RawItem(text: "x", publishedAt: Self.now + .milliseconds(86_400_001)))
        }
    }

    @Test func `without a date the time of receipt is taken, and said so`() throws {
        let kept = try submission(RawItem(text: "x"))
        #expect(kept.occurredAt == Self.now && !kept.hasOwnTime)
    }

    @Test func `a rejection carries no words of the citizen`() {
        let secret = "rahasia"
        let item = RawItem(nativeID: String(repeating: secret, count: 1000), text: secret, author: secret)
        let error = #expect(throws: Rejection.self) { try submission(item) }
        #expect(error?.description.contains(secret) == false)
    }

    // MARK: cleaning

    @Test(arguments: [
        ("  a  ", "a"), ("a\u{0}b", "a b"), ("a\u{1B}[31mb", "a [31mb"), ("a\r\nb", "a \nb"), ("a\tb\nc", "a\tb\nc"),
        ("a\u{7F}\u{85}b", "a  b"), ("\u{0}a\u{0}", "a"), ("\u{3000}a\u{2003}", "a"), ("a\u{200B}b", "a\u{200B}b"),
        ("e\u{301}", "e\u{301}"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("\u{FEFF}a", "\u{FEFF}a"),
    ])
    func `control characters become spaces and the ends are trimmed`(raw: String, clean: String) throws {
        #expect(Array(try text(raw).utf8) == Array(clean.utf8))
    }

    @Test func `no control character but newline and tab survives`() throws {
        var all = String.UnicodeScalarView("x".unicodeScalars)
        all.append(contentsOf: (UInt32(0)...0x2FFF).compactMap(Unicode.Scalar.init))
        let cleaned = try text(String(all) + "x").unicodeScalars
        let controls = Set(cleaned.filter { $0.properties.generalCategory == .control })
        #expect(controls == ["\n", "\t"])
        #expect(cleaned.count == all.count + 1)
    }

    // MARK: titles

    @Test(arguments: [
        ("Lampu mati", "Sudah lama.", "Lampu mati\nSudah lama."), ("Lampu mati", "Lampu mati lama.", "Lampu mati lama."),
        ("Lampu mati…", "Lampu mati lama.", "Lampu mati lama."), ("Lampu mati...", "Lampu mati lama.", "Lampu mati lama."),
        ("Lampu", "Lampu", "Lampu"), ("Lampu mati", "", "Lampu mati"),
        (" Lampu\u{0} ", " mati ", "Lampu\nmati"), ("", "mati", "mati"), (" \n", "mati", "mati"), ("...", "mati", "mati"), ("…", "", "…"),
    ])
    func `a title stands above the body unless it repeats its start`(title: String, body: String, joined: String) throws {
        #expect(try text(title: title, body) == joined)
    }

    @Test func `a title of nothing but dots costs little`() throws {
        #expect(try text(title: String(repeating: "…", count: 200_000), "mati") == "mati")
    }
}
