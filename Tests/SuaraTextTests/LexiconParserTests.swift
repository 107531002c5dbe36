import SuaraModel
import Testing

@testable import SuaraText

struct LexiconParserTests {
    private func parse(_ text: String, _ kind: LexiconKind = .contrasts) -> LexiconParser {
        LexiconParser(InputFile(name: "x/\(kind.rawValue)", bytes: Array(text.utf8)), kind: kind)
    }

    @Test("Comments, blank lines, CRLF, a byte order mark and spaces around cells are accepted")
    func tolerant() {
        let parser = parse("\u{FEFF}# c\r\n\r\nterm\tnote\r\n \t \n#x\n tapi \t general \r\nnamun\t")
        #expect(parser.problems == [])
        #expect(parser.rows.map(\.cells) == [["tapi", "general"], ["namun", ""]])
        #expect(parser.rows.map(\.line) == [6, 7])
    }

    @Test("A row with too few or too many columns is named, and reading goes on")
    func columnCount() {
        let parser = parse("term\tnote\ntapi\nnamun\tn\tm\njustru\tn\n")
        #expect(
            parser.problems.map(\.description) == [
                "x/contrasts.tsv:2: 2 columns expected (term, note), 1 found",
                "x/contrasts.tsv:3: 2 columns expected (term, note), 3 found",
            ])
        #expect(parser.rows.map(\.line) == [4])
    }

    @Test("Unknown column names and a file without any are named")
    func header() {
        #expect(
            parse("term\tnotes\ntapi\tn\n").problems.map(\.description) == [
                "x/contrasts.tsv:1: the columns must be term, note, not term, notes"
            ])
        #expect(
            parse("# only\n").problems.map(\.description) == ["x/contrasts.tsv: the file has no line with the column names: term, note"])
        #expect(parse("").problems.count == 1)
    }

    @Test("A second row for one term names the line of the first, however it is written")
    func duplicates() {
        let parser = parse("term\tnote\nujung-ujung\tn\nUjung  ujung\tn\n")
        #expect(parser.problems.map(\.description) == ["x/contrasts.tsv:3: \"Ujung  ujung\" is already in line 2"])
    }

    @Test("One term may stand under two topics")
    func topics() {
        let parser = parse("topic\tterm\tweight\njalan\tparit\t1\ndrainase-banjir\tparit\t1\njalan\tparit\t2\n", .topics)
        #expect(parser.rows.count == 2)
        #expect(parser.problems.map(\.line) == [4])
    }

    @Test("A line that is not UTF-8 is named; the others are read")
    func invalidUTF8() {
        let bytes = Array("term\tnote\n".utf8) + [0xC3, 0x28, 0x09, 0x6E, 0x0A] + Array("tapi\tn\n".utf8)
        let parser = LexiconParser(InputFile(name: "c.tsv", bytes: bytes), kind: .contrasts)
        #expect(parser.problems.map(\.description) == ["c.tsv:2: the line is not UTF-8"])
        #expect(parser.rows.map(\.line) == [3])
    }
}
