import SuaraModel
import SuaraSources
import Testing

@Suite("Feed adapter") struct FeedAdapterTests {
    private let adapter = FeedAdapter(url: "https://kota.example/feed", limits: WebLimits(bodyBytes: 1000))
    private let validators = [WebHeader("ETag", "\"a1\""), WebHeader("last-modified", "Mon, 23 Nov 2026 01:00:00 GMT")]

    @Test("The first request asks for feeds and sets no condition")
    func firstRequest() {
        let request = adapter.request(cursor: Cursor())
        #expect(request.method == .get && request.url == "https://kota.example/feed" && request.limits.bodyBytes == 1000)
        #expect(request.headers.map(\.name) == ["Accept"])
        #expect(request.headers[0].value.contains("application/atom+xml"))
    }

    @Test("A request after an answer repeats its validators")
    func conditionalRequest() throws {
        let body = Array(Feeds.rss("<item><title>a</title></item>").utf8)
        let page = try adapter.read(WebResponse(status: 200, headers: validators, body: body))
        #expect(page.cursor == Cursor(etag: "\"a1\"", lastModified: "Mon, 23 Nov 2026 01:00:00 GMT"))
        let headers = adapter.request(cursor: page.cursor).headers
        #expect(headers.contains(WebHeader("If-None-Match", "\"a1\"")))
        #expect(headers.contains(WebHeader("If-Modified-Since", "Mon, 23 Nov 2026 01:00:00 GMT")))
    }

    @Test("After a fault the cursor is empty, so that the feed is asked for whole again")
    func cursorAfterFault() throws {
        let body = Array("<rss><channel><item><title>a</title></item><item>".utf8)
        let page = try adapter.read(WebResponse(status: 200, headers: validators, body: body))
        #expect(page.items.count == 1 && page.fault != nil)
        #expect(page.cursor == Cursor())
    }

    @Test("A validator that could break a header is not kept", arguments: ["a\r\nX: y", "", "\u{7F}", String(repeating: "x", count: 1025)])
    func hostileValidator(_ etag: String) throws {
        let body = Array(Feeds.rss("").utf8)
        let page = try adapter.read(WebResponse(status: 200, headers: [WebHeader("ETag", etag)], body: body))
        #expect(page.cursor.etag == nil)
    }

    @Test("The kind of a source makes its adapter")
    func kinds() throws {
        let mapping = JSONMapping(id: try #require(FieldPath("id")), text: try #require(FieldPath("text")))
        #expect(SourceKind.feed.adapter(url: "u", limits: WebLimits()) is FeedAdapter)
        #expect(SourceKind.json(mapping).adapter(url: "u", limits: WebLimits()) is JSONAdapter)
    }
}
