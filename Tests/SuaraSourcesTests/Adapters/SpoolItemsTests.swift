import SuaraModel
import SuaraSources
import Testing

@Suite("Spool files") struct SpoolItemsTests {
    private func read(_ text: String) throws -> Page { try SpoolItems.read(Array(text.utf8)) }

    @Test("One object with every field")
    func oneObject() throws {
        let page = try read(
            #"{"text":"Air keruh","id":12,"title":"T","author":"A","url":"u","submitted_at":"2026-11-23T08:00:00+07:00","lain":[1]}"#)
        #expect(
            page
                == Page(items: [
                    RawItem(
                        nativeID: "12", title: "T", text: "Air keruh", author: "A", url: "u",
                        publishedAt: Timestamp(rfc3339: "2026-11-23T01:00:00Z"))
                ]))
    }

    @Test("Only the text is required, and null is missing")
    func minimal() throws {
        #expect(try read(#"{"text":"a","id":null,"submitted_at":null}"#) == Page(items: [RawItem(text: "a")]))
    }

    @Test("Bad items of an array are rejected singly")
    func badItems() throws {
        let page = try read(
            #"[{"text":"a"},{},{"text":5},{"text":"  "},{"text":"x","url":5},{"text":"x","submitted_at":"kemarin"},7,{"text":"b"}]"#)
        #expect(page.items.map(\.text) == ["a", "b"])
        #expect(
            page.rejected.map(\.reason) == [
                "the item has no \"text\"", "\"text\" is a number, a string is expected", "the item has no \"text\"",
                "\"url\" is a number, a string is expected", "\"submitted_at\" is not a date-time of RFC 3339",
                "the item is a number, an object is expected",
            ])
    }

    @Test("A single bad object is a rejected item, not a broken file")
    func singleBadObject() throws {
        #expect(try read("{\"title\":\"x\"}").rejected.count == 1)
    }

    @Test("What is neither object nor array is an error", arguments: ["", "\"rahasia\"", "5", "rahasia", "{", "[{\"text\":\"rahasia\"}"])
    func notItems(_ text: String) {
        #expect { try read(text) } throws: { ($0 as? SourceError).map { !$0.message.contains("rahasia") } ?? false }
    }
}
