import SuaraModel
import SuaraSources
import Testing

@Suite("RSS") struct RSSTests {
    @Test("All fields of an RSS 2.0 item")
    func wholeItem() throws {
        let page = try Feeds.read(
            Feeds.rss(
                """
                <item><guid isPermaLink="false"> urn:1 </guid><link>https://kota.example/1</link><title>Jalan &amp;amp; lampu</title>
                <description>ringkas</description><content:encoded><![CDATA[<p>Lampu <b>mati</b>.</p><p>Tolong&nbsp;cek</p>]]></content:encoded>
                <pubDate>Mon, 23 Nov 2026 08:00:00 +0700</pubDate><dc:creator>Warga A</dc:creator><author>x@y.example (B)</author></item>
                """, namespaces: "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        )
        #expect(page.fault == nil && page.rejected.isEmpty)
        #expect(
            page.items == [
                RawItem(
                    nativeID: "urn:1", title: "Jalan & lampu", text: "Lampu mati.\nTolong cek", author: "Warga A",
                    url: "https://kota.example/1", publishedAt: Timestamp(rfc3339: "2026-11-23T01:00:00Z"))
            ])
    }

    @Test("The channel's own title, image and links are no items' fields")
    func nestedTitles() throws {
        let page = try Feeds.read(
            Feeds.rss(
                """
                <image><title>logo</title><url>u</url></image><textInput><title>cari</title></textInput>
                <item><source url="u"><title>lain</title></source><media:group><media:title>video</media:title></media:group>
                <media:title>judul media</media:title><itunes:summary>podcast</itunes:summary><title>asli</title></item>
                """, namespaces: "xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\""
            ))
        #expect(page.items.map(\.title) == ["asli"])
        #expect(page.items.map(\.text) == [""])
    }

    @Test("Without a guid the link is the id; without both there is none")
    func idLadder() throws {
        let page = try Feeds.read(
            Feeds.rss("<item><link>https://kota.example/2</link><title>a</title></item><item><title>b</title></item>"))
        #expect(page.items.map(\.nativeID) == ["https://kota.example/2", nil])
    }

    @Test("One guid on items with different links does not make them one")
    func reusedGuid() throws {
        let page = try Feeds.read(
            Feeds.rss(
                """
                <item><guid>x</guid><link>l/1</link><title>a</title></item><item><guid>x</guid><link>l/2</link><title>b</title></item>
                <item><guid>y</guid><link>l/3</link><title>c</title></item><item><guid>y</guid><link>l/3</link><title>c</title></item>
                """))
        #expect(page.items.map(\.nativeID) == ["x l/1", "x l/2", "y", "y"])
    }

    @Test("Prefixes work undeclared, renamed, and stay out of the way when they mean something else")
    func prefixes() throws {
        let undeclared = "<item><content:encoded>isi</content:encoded><dc:date>2026-11-23T01:00:00Z</dc:date></item>"
        let first = try #require(try Feeds.read(Feeds.rss(undeclared)).items.first)
        #expect(first.text == "isi" && first.publishedAt == Timestamp(rfc3339: "2026-11-23T01:00:00Z"))
        let renamed = Feeds.rss(
            "<item><k:encoded>isi</k:encoded></item>", namespaces: "xmlns:k=\"http://purl.org/rss/1.0/modules/content/\"")
        #expect(try Feeds.read(renamed).items.map(\.text) == ["isi"])
        let foreign = Feeds.rss("<item><title>t</title><dc:creator>x</dc:creator></item>", namespaces: "xmlns:dc=\"urn:else\"")
        #expect(try Feeds.read(foreign).items.map(\.author) == [nil])
    }

    @Test("RDF items stand beside the channel")
    func rdf() throws {
        let page = try Feeds.read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel rdf:about="c"><title>k</title><items><rdf:Seq><rdf:li rdf:resource="1"/></rdf:Seq></items></channel>
            <item rdf:about="1"><title>a</title><link>l/1</link><description>isi</description></item></rdf:RDF>
            """)
        #expect(page.items == [RawItem(nativeID: "l/1", title: "a", text: "isi", url: "l/1")])
    }

    @Test("Markup that someone forgot to escape is read as markup")
    func unescapedMarkup() throws {
        let page = try Feeds.read(Feeds.rss("<item><description><p>satu</p><p>dua &amp;lt; tiga</p></description></item>"))
        #expect(page.items.map(\.text) == ["satu\ndua < tiga"])
    }

    @Test("An empty field gives way to the next one that says the same")
    func emptyFields() throws {
        let page = try Feeds.read(
            Feeds.rss("<item><content:encoded> <![CDATA[<p> </p>]]></content:encoded><description>isi</description><title/></item>"))
        #expect(page.items == [RawItem(text: "isi")])
    }

    @Test("An unreadable date costs only the date")
    func badDate() throws {
        let page = try Feeds.read(Feeds.rss("<item><title>a</title><pubDate>kemarin sore</pubDate></item>"))
        #expect(page.items == [RawItem(title: "a", text: "")])
    }

    @Test("A feed without items is a feed")
    func empty() throws {
        #expect(try Feeds.read(Feeds.rss("")) == Page())
        #expect(try Feeds.read("<rss/>") == Page())
    }
}
