import SuaraModel
import SuaraSources
import Testing

@Suite("Hostile and broken feeds") struct HostileFeedTests {
    @Test("HTML's entities, undeclared in XML, lose no item")
    func undeclaredEntities() throws {
        let page = try Feeds.read(
            Feeds.rss(
                """
                <item><title>Jalan&nbsp;rusak &mdash; parah</title><link href="a&foo;b">l</link></item><item><title>A &ngawur; B</title></item>
                """))
        #expect(page.items.map(\.title) == ["Jalan rusak — parah", "A &ngawur; B"])
        #expect(page.fault == nil)
    }

    @Test("The old RSS document type is let through and loads nothing")
    func documentType() throws {
        let page = try Feeds.read(
            """
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><item><title>Caf&eacute;</title></item></channel></rss>
            """)
        #expect(page.items.map(\.title) == ["Café"])
    }

    @Test(
        "Entity declarations are refused",
        arguments: [
            "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">",
            "<!ENTITY x SYSTEM \"file:///etc/hostname\">", "<!ENTITY % p SYSTEM \"http://x.example/p.dtd\"> %p;",
        ])
    func entityDeclaration(_ declarations: String) {
        let error = Feeds.error("<!DOCTYPE rss [\(declarations)]><rss><channel><item><title>&c;</title></item></channel></rss>")
        #expect(error.contains("entity") && error.contains("line 1"))
        #expect(!error.contains("hostname"))
    }

    @Test("Nesting is stopped, and the items before it stay")
    func deepNesting() throws {
        let deep = String(repeating: "<a>", count: 200_000)
        let page = try Feeds.read("<rss><channel><item><title>a</title></item><item><description>" + deep)
        #expect(page.items.map(\.title) == ["a"])
        #expect(page.fault?.contains("deeper than 100") == true)
    }

    @Test("A cut feed keeps what came before, and says where it ends")
    func truncated() throws {
        let whole = Feeds.rss("<item><title>a</title></item>\n<item><title>b</title></item>\n<item><title>rahasia warga")
        let page = try Feeds.read(String(whole.dropLast("</channel></rss>".count)))
        #expect(page.items.map(\.title) == ["a", "b"])
        let fault = try #require(page.fault)
        #expect(fault.contains("line 3") && fault.contains("the 2 items before were kept"))
        #expect(!fault.contains("rahasia"))
    }

    @Test("Every prefix of a feed is read without a crash, and never gives more than the whole")
    func everyPrefix() throws {
        let bytes = Array(Feeds.rss("<item><title>é&amp;&nbsp;</title><description><![CDATA[<p>x</p>]]></description></item>").utf8)
        for length in 0..<bytes.count {
            let count = (try? Feeds.read(bytes: Array(bytes[..<length])).items.count) ?? 0
            #expect(count <= 1)
        }
    }

    @Test("A tag that is never closed ends the reading where it is noticed")
    func mismatchedTag() throws {
        let page = try Feeds.read("<rss><channel><item><title>a</title></item><item><title>b</item></channel></rss>")
        #expect(page.items.count == 1)
        #expect(page.fault?.contains("mismatched tag") == true)
    }

    @Test("Of 20,000 items 10,000 are read")
    func manyItems() throws {
        let page = try Feeds.read(Feeds.rss(String(repeating: "<item><title>a</title></item>", count: 20_000)))
        #expect(page.items.count == 10_000)
        #expect(page.fault?.contains("more than 10000 items") == true)
        #expect(try Feeds.read(Feeds.rss(String(repeating: "<item><title>a</title></item>", count: 10_000))).fault == nil)
    }

    @Test("An item without text and title is rejected alone, with the bytes it came in")
    func emptyItem() throws {
        let empty = "<item><guid>7</guid><description> </description>"
        let page = try Feeds.read("\n\n" + Feeds.rss("<item><title>a</title></item>\(empty)</item><item><title>b</title></item>"))
        #expect(page.items.map(\.title) == ["a", "b"])
        #expect(page.rejected == [RejectedItem(nativeID: "7", reason: "the item has neither text nor title", raw: Array(empty.utf8))])
        #expect(page.fault == nil)
    }

    @Test("A field beyond all measure rejects its item, and only a part of it is handed on")
    func hugeField() throws {
        let huge = String(repeating: "x", count: 300_000)
        let page = try Feeds.read(Feeds.rss("<item><guid>1</guid><title>\(huge)</title></item><item><title>b</title></item>"))
        #expect(page.items.map(\.title) == ["b"])
        #expect(page.rejected.map(\.nativeID) == ["1"])
        #expect(page.rejected.map(\.raw.count) == [65_536])
    }

    @Test(
        "What is no feed is called by its name",
        arguments: [
            ("", "an empty body"), (" \n", "an empty body"), ("<!DOCTYPE html><html><p>rahasia<br></html>", "an HTML page"),
            ("<html><body>rahasia</body></html>", "an HTML page"), ("{\"rahasia\": 1}", "what looks like JSON"),
            ("rahasia", "a body that is no XML"), ("<opml version=\"2.0\"/>", "an XML document <opml>"),
            ("<rahasia-rahasia-rahasia-rahasia-rahasia/>", "an XML document of another kind"),
            ("<?xml version=\"1.0\"?>", "ill-formed XML"),
        ])
    func noFeed(_ body: String, _ seen: String) {
        let error = Feeds.error(body)
        #expect(error.hasPrefix(seen) && error.contains("check the source's url"))
        #expect(!error.contains("rahasia"))
    }

    @Test("Many attributes and namespaces take no more than their bytes")
    func manyAttributes() throws {
        let attributes = (0..<20_000).map { "xmlns:n\($0)=\"u\"" }.joined(separator: " ")
        #expect(try Feeds.read("<rss \(attributes)><channel><item><title>a</title></item></channel></rss>").items.count == 1)
    }
}
