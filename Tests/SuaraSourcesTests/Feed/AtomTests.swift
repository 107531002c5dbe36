import SuaraModel
import SuaraSources
import Testing

@Suite("Atom") struct AtomTests {
    @Test("All fields of an entry; published is preferred to updated")
    func wholeEntry() throws {
        let page = try Feeds.read(
            Feeds.atom(
                """
                <entry><id>tag:1</id><title type="html">Air &amp;lt;PDAM&amp;gt; &lt;i&gt;keruh&lt;/i&gt;</title><link rel="self" href="s"/>
                <link href="https://kota.example/1"/><link rel="alternate" href="other"/><updated>2026-11-24T00:00:00Z</updated>
                <published>2026-11-23T08:00:00+07:00</published><author><uri>u</uri><name>Warga</name><email>e@x.example</email></author>
                <summary>ringkas</summary><content type="html">&lt;p&gt;satu&lt;/p&gt;&lt;p&gt;dua&lt;/p&gt;</content></entry>
                """))
        #expect(
            page.items == [
                RawItem(
                    nativeID: "tag:1", title: "Air <PDAM> keruh", text: "satu\ndua", author: "Warga", url: "https://kota.example/1",
                    publishedAt: Timestamp(rfc3339: "2026-11-23T01:00:00Z"))
            ])
    }

    @Test("xhtml content keeps its paragraphs and its less-than signs")
    func xhtml() throws {
        let page = try Feeds.read(
            Feeds.atom(
                """
                <entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p class="x">Antre 5 &lt; 6 &amp;amp; lama</p>
                <script>jahat()</script><p>Petugas<br/>ramah</p></div></content></entry>
                """))
        #expect(page.items.map(\.text) == ["Antre 5 < 6 &amp; lama\nPetugas\nramah"])
    }

    @Test("Text is taken as it stands, even when it looks like markup")
    func plainText() throws {
        let page = try Feeds.read(Feeds.atom("<entry><title>1 &lt;b&gt; 2 &amp;amp; 3</title></entry>"))
        #expect(page.items.map(\.title) == ["1 <b> 2 &amp; 3"])
    }

    @Test("Content that is no text gives way to the summary, however large")
    func binaryContent() throws {
        let image = String(repeating: "QUJD", count: 100_000)
        let page = try Feeds.read(Feeds.atom("<entry><content type=\"image/png\">\(image)</content><summary>foto jalan</summary></entry>"))
        #expect(page.items.map(\.text) == ["foto jalan"] && page.rejected.isEmpty)
        #expect(try Feeds.read(Feeds.atom("<entry><content src=\"f\">x</content><summary>s</summary></entry>")).items.map(\.text) == ["s"])
    }

    @Test("updated stands in for a missing published, a prefix changes nothing, a source inside is not the entry")
    func variants() throws {
        let page = try Feeds.read(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:source><a:id>z</a:id><a:title>z</a:title></a:source>
            <a:id>1</a:id><a:title>judul</a:title><a:updated>2026-11-23T01:00:00Z</a:updated></a:entry></a:feed>
            """)
        #expect(page.items == [RawItem(nativeID: "1", title: "judul", text: "", publishedAt: Timestamp(rfc3339: "2026-11-23T01:00:00Z"))])
    }

    @Test("An author without a name is what his element holds")
    func authorWithoutName() throws {
        let page = try Feeds.read(Feeds.atom("<entry><title>a</title><author><email>e@x.example</email></author></entry>"))
        #expect(page.items.map(\.author) == ["e@x.example"])
    }
}
