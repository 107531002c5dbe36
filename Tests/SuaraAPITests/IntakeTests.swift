import SuaraAPI
import Testing

struct IntakeTests {
    private func read(_ text: String) throws -> IntakeRequest { try APIJSON.decode(IntakeRequest.self, from: Array(text.utf8)) }

    @Test func `a text is enough`() throws {
        #expect(try read(#"{"text":"jalan rusak"}"#) == IntakeRequest(text: "jalan rusak"))
        #expect(try json(IntakeRequest(text: "jalan rusak")) == #"{"text":"jalan rusak"}"#)
    }

    @Test func `all fields have their names and survive the wire`() throws {
        let full = IntakeRequest(
            text: "jalan rusak", title: "Jalan", author: "@warga", url: "https://example.test/7", submittedAt: "2026-11-23T08:00:00+07:00",
            unit: "pupr")
        #expect(try names(full) == ["author", "submitted_at", "text", "title", "unit", "url"])
        #expect(try survives(full))
    }

    @Test func `null is the same as nothing, and what is not known is passed over`() throws {
        #expect(try read(#"{"text":"x","title":null,"submitted_at":null,"colour":"red"}"#) == IntakeRequest(text: "x"))
    }

    @Test(arguments: [
        "", "{", "[]", "null", "{}", #"{"text":null}"#, #"{"text":5}"#, #"{"text":"x","title":5}"#, "\u{0}", #"{"text":"\ud800"}"#,
    ])
    func `anything else cannot be read`(text: String) {
        #expect(throws: (any Error).self) { try read(text) }
    }

    @Test func `bytes that are no UTF-8 cannot be read`() {
        #expect(throws: (any Error).self) {
            try APIJSON.decode(IntakeRequest.self, from: Array(#"{"text":""#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8))
        }
    }

    @Test func `very deep JSON is an error, not a crash`() {
        let depth = 100_000
        let text = #"{"text":"# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
        #expect(throws: (any Error).self) { try read(text) }
    }

    @Test func `the reply names the submission`() throws {
        #expect(try json(IntakeReply(id: "7", created: true)) == #"{"created":true,"id":"7"}"#)
        #expect(try survives(IntakeReply(id: "7", created: false)))
    }
}
