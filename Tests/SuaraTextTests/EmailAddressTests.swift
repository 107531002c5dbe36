import Testing

@testable import SuaraText

struct EmailAddressTests {
    private func found(_ text: String) -> [Range<Int>] { EmailAddress.ranges(in: Array(text.utf8)) }

    @Test("An address ends at its last letter")
    func ends() {
        #expect(found("a.b@c.co.id...") == [0..<11])
        #expect(found("(x@y.id)") == [1..<7])
    }

    @Test("Neither a mention nor a name without a top domain is one", arguments: ["@kota.id", "a@", "a@b", "a@b.1", "a@.id", "@", "a@b.c"])
    func none(text: String) {
        #expect(found(text) == [])
    }

    @Test("A scalar of several bytes is never cut")
    func wholeScalars() {
        #expect(found("é@x.id") == [0..<7])
        #expect(found("a@x.idé") == [0..<6])
    }
}
