import SuaraModel
import SuaraSources
import Testing

@testable import SuaraSources

@Suite("Encodings of feeds") struct FeedEncodingTests {
    private func feed(_ title: [UInt8], declared: String? = nil) -> [UInt8] {
        let head = declared.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
        return Array("\(head)<rss><channel><item><title>".utf8) + title + Array("</title></item></channel></rss>".utf8)
    }

    @Test(
        "Declared single-byte encodings",
        arguments: [
            ("windows-1252", [0x80, 0x93, 0xE9, 0x81] as [UInt8], "€“é\u{81}"), ("CP1252", [0x85], "…"), ("ISO-8859-1", [0xE9], "é"),
            ("latin1", [0xE9], "é"), ("ISO-8859-15", [0xA4, 0xBD, 0xE9], "€œé"),
        ])
    func declared(_ name: String, _ bytes: [UInt8], _ expected: String) throws {
        let page = try Feeds.read(bytes: feed(bytes, declared: name))
        #expect(page.items.map(\.title) == [expected])
        #expect(page.fault == nil)
    }

    @Test("The Content-Type counts more than the declaration")
    func contentType() throws {
        let page = try Feeds.read(bytes: feed([0x93], declared: "UTF-8"), contentType: "text/xml; Charset=\"Windows-1252\"")
        #expect(page.items.map(\.title) == ["“"] && page.fault == nil)
    }

    @Test("A Content-Type with an unknown charset gives way to the declaration")
    func unknownContentType() throws {
        let page = try Feeds.read(bytes: feed([0x93], declared: "windows-1252"), contentType: "text/xml; charset=x-ngawur")
        #expect(page.items.map(\.title) == ["“"])
        #expect(page.fault?.contains("charset") == true)
    }

    @Test("An unknown declaration is tried as UTF-8")
    func unknownDeclaration() throws {
        let page = try Feeds.read(bytes: feed(Array("é".utf8), declared: "utf8"))
        #expect(page.items.map(\.title) == ["é"])
        #expect(page.fault?.contains("UTF-8 was used") == true)
    }

    @Test("Wrong bytes are read as windows-1252 while the good ones stay UTF-8")
    func repaired() throws {
        let page = try Feeds.read(bytes: feed([0x93] + Array("jalan 😡".utf8) + [0x94, 0x00, 0x0B], declared: "UTF-8"))
        #expect(page.items.map(\.title) == ["“jalan 😡”"])
        #expect(page.fault?.contains("windows-1252") == true)
    }

    @Test("UTF-16 with a byte order mark, and UTF-8 with one")
    func byteOrderMarks() throws {
        let text = "<rss><channel><item><title>a</title></item></channel></rss>"
        let wide: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] as [UInt8] }
        #expect(try Feeds.read(bytes: wide).items.map(\.title) == ["a"])
        #expect(try Feeds.read(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8)).items.map(\.title) == ["a"])
    }

    @Test(
        "The charset of a media type",
        arguments: [
            ("text/xml", nil), ("text/xml;charset=utf-8", "utf-8"), ("text/xml; a=b; charset='Latin1'", "latin1"),
            ("text/xml; charset=", nil), ("text/xml; charset=us-ascii", nil),
        ] as [(String, String?)])
    func charset(_ type: String, _ expected: String?) {
        #expect(FeedReader.charset(of: type) == expected)
    }
}
