import SuaraModel
import Testing

@testable import SuaraHTTP

@Suite("Response collector")
struct ResponseCollectorTests {
    private func collect(_ lines: [String]) -> [WebHeader] {
        var collector = ResponseCollector(bodyLimit: 10)
        for line in lines { #expect(Array(line.utf8).withUnsafeBytes { collector.take(headerLine: $0) }) }
        return collector.headers
    }

    @Test("keeps names, trims values, drops what is no header")
    func headers() {
        let headers = collect(["HTTP/1.1 200 OK\r\n", "Server:x\r\n", "ETag: \t\"a b\" \r\n", "Empty:\r\n", "nothing\r\n", "\r\n"])
        #expect(headers == [WebHeader("Server", "x"), WebHeader("ETag", "\"a b\""), WebHeader("Empty", "")])
    }

    @Test("only the final answer's headers count")
    func final() {
        let hops = [
            "HTTP/1.1 103 Early\r\n", "Link: a\r\n", "\r\n", "HTTP/1.1 302 Go\r\n", "Location: /x\r\n", "\r\n", "HTTP/2 200\r\n",
            "A: b\r\n", "\r\n",
        ]
        #expect(collect(hops) == [WebHeader("A", "b")])
    }

    @Test("a trailer is not a header")
    func trailer() {
        #expect(collect(["HTTP/1.1 200 OK\r\n", "A: b\r\n", "\r\n", "Retry-After: 999\r\n"]) == [WebHeader("A", "b")])
    }

    @Test("a folded line continues the one before")
    func folded() {
        #expect(
            collect(["HTTP/1.1 200 OK\r\n", "A: b\r\n", "  c\r\n", "\t\r\n", "D: e\r\n"]) == [WebHeader("A", "b c"), WebHeader("D", "e")])
    }

    @Test(
        "any bytes are taken without harm",
        arguments: [[], [0], [0xff, 0xfe], [0x3a], [0x20], [0x3a, 0x0d], [0xc3, 0x3a, 0xc3]] as [[UInt8]])
    func hostile(_ line: [UInt8]) {
        var collector = ResponseCollector(bodyLimit: 10)
        #expect(line.withUnsafeBytes { collector.take(headerLine: $0) })
        #expect(collector.headers.count <= 1)
    }

    @Test("stops at the limit of the body, to the byte")
    func bodyLimit() {
        var collector = ResponseCollector(bodyLimit: 10)
        #expect([UInt8](repeating: 1, count: 10).withUnsafeBytes { collector.take(body: $0) })
        #expect(collector.passedLimit == nil)
        #expect(![1 as UInt8].withUnsafeBytes { collector.take(body: $0) })
        #expect(collector.passedLimit == 10)
        #expect(collector.body.count == 10)
    }

    @Test("stops a head that does not end, also across interim answers")
    func headLimit() {
        var collector = ResponseCollector(bodyLimit: 10)
        let lines = ["HTTP/1.1 103 Early\r\n", "X: " + String(repeating: "x", count: 1000) + "\r\n", "\r\n"].map { Array($0.utf8) }
        var taken = 0
        while lines.allSatisfy({ $0.withUnsafeBytes { collector.take(headerLine: $0) } }) { taken += 1 }
        #expect((240...260).contains(taken))
        #expect(collector.passedLimit == ResponseCollector.headLimit)
    }
}
