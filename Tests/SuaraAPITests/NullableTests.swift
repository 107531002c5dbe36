import SuaraAPI
import Testing

struct NullableTests {
    private struct Shape: Codable, Equatable {
        @Nullable var lastError: String?
        @Nullable var share: Double?
    }

    private func read(_ text: String) throws -> Shape { try APIJSON.decode(Shape.self, from: Array(text.utf8)) }

    @Test func `nothing is written as null under its own name`() throws {
        #expect(try json(Shape(lastError: nil, share: 0.5)) == #"{"last_error":null,"share":0.5}"#)
    }

    @Test func `null and a missing name read as nothing`() throws {
        let expected = Shape(lastError: nil, share: 0.5)
        #expect(try read(#"{"last_error":null,"share":0.5}"#) == expected)
        #expect(try read(#"{"share":0.5}"#) == expected)
    }

    @Test func `a value of another type is an error`() {
        #expect(throws: DecodingError.self) { try read(#"{"last_error":5,"share":0.5}"#) }
    }

    @Test func `values survive the wire`() throws {
        #expect(try survives(Shape(lastError: "", share: nil)))
        #expect(try survives(Shape(lastError: "null", share: -0.1)))
    }
}
