import SuaraModel
import SuaraSources
import Testing

@Suite("JSON adapter") struct JSONAdapterTests {
    private func path(_ text: String) -> FieldPath { FieldPath(text) ?? .top }

    private func adapter(items: String = "data.reviews", text: String = "comment.text") -> JSONAdapter {
        JSONAdapter(
            url: "https://x.example/r",
            mapping: JSONMapping(
                items: path(items), id: path("id"), text: path(text), title: path("title"), author: path("user.id"), url: path("url"),
                time: path("at")), limits: WebLimits())
    }

    private func read(_ body: String, _ adapter: JSONAdapter, headers: [WebHeader] = []) throws -> Page {
        try adapter.read(WebResponse(status: 200, headers: headers, body: Array(body.utf8)))
    }

    private func error(_ body: String, _ adapter: JSONAdapter) -> String {
        do {
            _ = try read(body, adapter)
            return ""
        } catch {
            return String(describing: error)
        }
    }

    @Test("Every field by its path; ids and authors may be numbers")
    func wholeItem() throws {
        let page = try read(
            #"{"data":{"reviews":[{"id":9007199254740993,"comment":{"text":" Bagus \ud83d\ude00 "},"title":"T","user":{"id":7},"url":"u","at":1795395600}]}}"#,
            adapter(), headers: [WebHeader("ETag", "W/\"2\"")])
        #expect(
            page.items == [
                RawItem(
                    nativeID: "9007199254740993", title: "T", text: "Bagus 😀", author: "7", url: "u",
                    publishedAt: Timestamp(rfc3339: "2026-11-23T01:00:00Z"))
            ])
        #expect(page.cursor == Cursor(etag: "W/\"2\"") && page.fault == nil)
    }

    @Test("The top level may be the array, and everything but the text may be missing")
    func topLevelArray() throws {
        #expect(
            try read(#"[{"text":"a"},{"text":"b","id":null,"at":"ngawur"}]"#, adapter(items: "", text: "text")).items.map(\.text) == [
                "a", "b",
            ])
        #expect(try read("[]", adapter(items: "")) == Page())
    }

    @Test("Bad items are rejected singly, with their bytes and without their words in the reason")
    func badItems() throws {
        let page = try read(
            #"[{"text":"a"}, 5, "rahasia", {"id":1}, {"text":{"rahasia":1}}, {"text":" "}, null, {"text":"b"}]"#,
            adapter(items: "", text: "text"))
        #expect(page.items.map(\.text) == ["a", "b"])
        #expect(
            page.rejected.map { String(decoding: $0.raw, as: UTF8.self) } == [
                "5", "\"rahasia\"", "{\"id\":1}", "{\"text\":{\"rahasia\":1}}", "{\"text\":\" \"}", "null",
            ])
        #expect(page.rejected.allSatisfy { !$0.reason.contains("rahasia") })
        #expect(page.rejected[0].reason == "the item is a number, an object is expected")
        #expect(page.rejected[2].reason == "the item has no \"text\"")
    }

    @Test("A missing path is named, with the names that are there but no values")
    func missingPath() {
        let error = error(#"{"data":{"total":1,"items":["rahasia"],"kalimat rahasia warga":1}}"#, adapter())
        #expect(error.contains("\"data.reviews\"") && error.contains("\"data\" is an object with items, total"))
        #expect(!error.contains("rahasia"))
        #expect(self.error(#"{"data":{"reviews":"rahasia"}}"#, adapter()).contains("\"data.reviews\" is a string"))
        #expect(self.error(#"{"items":[]}"#, adapter(items: "")).contains("the top is an object with items"))
    }

    @Test("A body that is no JSON is an error with its place and none of its words")
    func notJSON() {
        let error = error("[\n {\"text\": rahasia}]", adapter())
        #expect(error.contains("line 2, column 11") && !error.contains("rahasia"))
        #expect(self.error("", adapter()).contains("empty"))
    }

    @Test("Items are counted, and the rest is not read")
    func manyItems() throws {
        let body = "[" + Array(repeating: #"{"text":"a"}"#, count: 20_000).joined(separator: ",") + "]"
        let page = try read(body, adapter(items: "", text: "text"), headers: [WebHeader("ETag", "x")])
        #expect(page.items.count == 10_000 && page.fault?.contains("10000") == true && page.cursor == Cursor())
    }

    @Test("Many empty items at the end of a long body are rejected in linear time")
    func emptyItems() throws {
        let body = "[\"" + String(repeating: "x", count: 2_000_000) + "\"" + String(repeating: ",{}", count: 9_999) + "]"
        var page = Page()
        let time = try ContinuousClock().measure { page = try read(body, adapter(items: "", text: "text")) }
        #expect(page.rejected.count == 10_000 && page.rejected[0].raw.count == 65_536)
        #expect(time < .seconds(30))
    }

    @Test("The request asks for JSON and repeats the validators")
    func request() {
        let request = adapter().request(cursor: Cursor(etag: "x", lastModified: nil))
        #expect(request.headers == [WebHeader("Accept", "application/json, */*;q=0.1"), WebHeader("If-None-Match", "x")])
    }
}
