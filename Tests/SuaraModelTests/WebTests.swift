import SuaraModel
import Testing

struct WebTests {
    @Test func `the last header of a name is found whatever its case`() {
        let response = WebResponse(status: 200, headers: [WebHeader("ETag", "a"), WebHeader("etag", "b"), WebHeader("Date", "c")])
        #expect(response.header("ETAG") == "b")
        #expect(response.header("date") == "c")
        #expect(response.header("Retry-After") == nil)
    }
}
