import Testing

@testable import SuaraSources

@Suite("JSON") struct JSONNodeTests {
    private func node(_ text: String) throws -> JSONNode { try JSONNode(parsing: Array(text.utf8)) }

    private func value(_ text: String, _ path: String) throws -> String? {
        try node(text).at(try #require(FieldPath(path)))?.scalar
    }

    @Test("Values are found by names and indexes")
    func paths() throws {
        let text = #" { "a" : [ 1 , {"b" : "x", "c":{}} ] , "d\u0065" : true, "0": "nol", "kosong": {}, "n": null } "#
        #expect(try value(text, "a.1.b") == "x")
        #expect(try value(text, "a.0") == "1")
        #expect(try value(text, "0") == "nol")
        #expect(try node(text).at(#require(FieldPath("de")))?.kind == .boolean)
        #expect(try node(text).at(#require(FieldPath("n")))?.kind == .null)
        for missing in ["b", "a.2", "a.-1", "a.b", "a.0.x", "kosong.x", "de.x", "a.99999999999999999999", "a.1.c.0"] {
            #expect(try value(text, missing) == nil)
        }
    }

    @Test("Of equal names the last counts")
    func duplicateNames() throws {
        #expect(try value(#"{"a":1,"a":2}"#, "a") == "2")
    }

    @Test(
        "Numbers keep their digits",
        arguments: ["0", "-0", "007", "9007199254740993", "123456789012345678901234567890", "1.50", "1e3", "1E-7"])
    func numbers(_ digits: String) throws {
        #expect(try value("{\"id\":\(digits)}", "id") == digits)
    }

    @Test(
        "Strings are unescaped",
        arguments: [
            (#""a\n\t\"\\\/\b\f\r""#, "a\n\t\"\\/\u{8}\u{C}\r"), (#""\u00e9\uD83D\uDE21""#, "é😡"), (#""\ud800""#, "\u{FFFD}"),
            (#""\ud800\u0041""#, "\u{FFFD}A"), (#""\udc00x""#, "\u{FFFD}x"), (#""""#, ""), ("\"a\nb\"", "a\nb"),
        ])
    func strings(_ text: String, _ expected: String) throws {
        #expect(try node(text).string == expected)
    }

    @Test("A byte order mark and space around are passed over; broken UTF-8 in strings is replaced")
    func leniency() throws {
        #expect(try node("\u{FEFF} [1] \n").elements(limit: 9).map(\.scalar) == ["1"])
        #expect(try JSONNode(parsing: [0x22, 0xFF, 0x22]).string == "\u{FFFD}")
    }

    @Test(
        "What is no JSON is refused",
        arguments: [
            "", " ", "{", "[", "[1", "[1,", "[1,]", "{\"a\":1,}", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\" 1}", "[1 2]", "nul", "truex",
            "\"", "\"\\",
            "\"\\u12", "\"\\u12g4\"", "\"\\x\"", "-", "1.", "1e", "+1", ".5", "NaN", "[1] x", "<html>", "'a'", "\u{0}",
        ])
    func notJSON(_ text: String) {
        #expect(throws: JSONFault.self) { try node(text) }
    }

    @Test("Nesting is stopped")
    func nesting() throws {
        #expect(throws: JSONFault.self) { try node(String(repeating: "[", count: 200_000)) }
        #expect(throws: JSONFault.self) { try node(String(repeating: "{\"a\":", count: 200_000)) }
        _ = try node(String(repeating: "[", count: 100) + String(repeating: "]", count: 100))
    }

    @Test("A fault has a line and a column")
    func place() {
        do {
            _ = try node("{\n \"a\": x}")
            Issue.record("this is no JSON")
        } catch let fault as JSONFault {
            #expect(fault.place(in: Array("{\n \"a\": x}".utf8)) == "line 2, column 7")
        } catch { Issue.record(error) }
    }
}
