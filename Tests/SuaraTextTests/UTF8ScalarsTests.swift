import Testing

@testable import SuaraText

struct UTF8ScalarsTests {
    @Test("Scalars of one to four bytes are read as the string holds them", arguments: ["a\0z", "é߿ࠀ", "字￿", "\u{10000}😡\u{10FFFF}"])
    func reads(text: String) {
        var scalars: [Unicode.Scalar] = []
        let bytes = text.utf8Span.span
        var position = 0
        while position < bytes.count {
            let (scalar, length) = bytes.scalar(at: position)
            scalars.append(scalar)
            position += length
        }
        #expect(scalars == Array(text.unicodeScalars))
    }
}
