import Testing

@testable import SuaraSources

@Suite("Windows-1252") struct Windows1252Tests {
    @Test("Good UTF-8 needs no repair")
    func nothingToDo() {
        #expect(Windows1252.repaired(Array("Jalan é 😡\n\t\r".utf8)) == nil)
        #expect(Windows1252.repaired([]) == nil)
    }

    @Test("Every sequence of up to three bytes from the edges becomes UTF-8 and keeps what was good")
    func everySequence() throws {
        let edges: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF]
        for a in edges {
            for b in edges {
                for c in edges {
                    let bytes = [a, b, c]
                    let repaired = Windows1252.repaired(bytes)
                    #expect(String(validating: repaired ?? bytes, as: UTF8.self) != nil)
                    let isGood = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
                    #expect((repaired == nil) == isGood)
                }
            }
        }
    }
}
