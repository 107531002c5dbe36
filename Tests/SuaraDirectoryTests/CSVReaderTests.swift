import SuaraModel
import SuaraTestSupport
import Testing

@testable import SuaraDirectory

struct CSVReaderTests {
    private func read(_ text: String) -> (records: [CSVRecord], problems: [String]) { read(Array(text.utf8)) }

    private func read(_ bytes: [UInt8]) -> (records: [CSVRecord], problems: [String]) {
        var reader = CSVReader(InputFile(name: "x.csv", bytes: bytes))
        let records = reader.records()
        return (records, reader.problems.map(\.description))
    }

    @Test func `cells are split at commas and lines`() {
        let (records, problems) = read("a,b\nc,\n")
        #expect(records == [CSVRecord(line: 1, cells: ["a", "b"]), CSVRecord(line: 2, cells: ["c", ""])])
        #expect(problems.isEmpty)
    }

    @Test(arguments: ["a,b\r\nc,d\r\n", "a,b\rc,d", "a,b\nc,d\n", "\u{FEFF}a,b\nc,d"])
    func `every line end and a byte order mark are understood`(text: String) {
        #expect(read(text).records == [CSVRecord(line: 1, cells: ["a", "b"]), CSVRecord(line: 2, cells: ["c", "d"])])
    }

    @Test func `quotes protect commas, line breaks and doubled quotes`() {
        let (records, problems) = read("\"a,b\",\"say \"\"hi\"\"\",\"one\ntwo\"\nnext,,\"\"\n")
        #expect(records == [CSVRecord(line: 1, cells: ["a,b", "say \"hi\"", "one\ntwo"]), CSVRecord(line: 3, cells: ["next", "", ""])])
        #expect(problems.isEmpty)
    }

    @Test(arguments: ["\"1\n2\n3\",x\nlast,y", "\"1\r\n2\r\n3\",x\r\nlast,y", "\"1\r2\r3\",x\rlast,y"])
    func `line breaks inside quotes count as lines`(text: String) {
        #expect(read(text).records.map(\.line) == [1, 4])
    }

    @Test func `blank lines and rows of bare commas are skipped but counted`() {
        #expect(read("a,b\n\n,,\n  , \nc,d").records.map(\.line) == [1, 5])
    }

    @Test func `white space around cells is dropped`() {
        #expect(read(" a , \tb\u{A0}\n\" c \" ,d").records.map(\.cells) == [["a", "b"], ["c", "d"]])
    }

    @Test func `an unclosed quote is named at the line where it opens`() {
        let (records, problems) = read("a,b\nc,\"d\ne,f\n")
        #expect(records.map(\.line) == [1])
        #expect(problems == ["x.csv:2: the quote is never closed"])
    }

    @Test func `reading goes on after a broken record`() {
        let (records, problems) = read("a,b\n\"c\"d,e\nf\"g,h\n\"i\"j\"k,l\nm,n\n")
        #expect(records.map(\.cells) == [["a", "b"], ["m", "n"]])
        #expect(
            problems == [
                "x.csv:2: text after the closing quote", "x.csv:3: a quote inside a cell that does not start with one",
                "x.csv:4: text after the closing quote",
            ])
    }

    @Test func `a cell of a megabyte is a problem, not an answer`() {
        let (records, problems) = read("a,b\n" + String(repeating: "x", count: 1 << 20) + ",y\nc,d")
        #expect(records.map(\.line) == [1, 3])
        #expect(problems == ["x.csv:2: a cell has 1048576 bytes, more than 65536"])
    }

    @Test(arguments: [[0x61, 0x00], [0xFF, 0xFE], [0x4A, 0xE9], [0xED, 0xA0, 0x80], [0xC0, 0x80]] as [[UInt8]])
    func `bytes that are no text are a problem`(bytes: [UInt8]) {
        #expect(read([0x61, 0x0A] + bytes).problems == ["x.csv:2: a cell is not UTF-8 text: save the file as \"CSV UTF-8\""])
    }

    @Test func `no bytes are no records`() {
        for text in ["", "\u{FEFF}", "\n", "\r\n\r\n"] { #expect(read(text).records.isEmpty && read(text).problems.isEmpty) }
    }

    @Test func `any bytes are read to their end`() {
        var random = SplitMix64(state: 1)
        let alphabet: [UInt8] = Array("a,\"\n\r ".utf8) + [0, 0xC3, 0xA9, 0xFF]
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random)! }
            let (records, problems) = read(bytes)
            let lines = records.map(\.line)
            #expect(lines == lines.sorted() && records.allSatisfy { !$0.isBlank } && problems.count <= bytes.count, "\(bytes)")
        }
    }
}
