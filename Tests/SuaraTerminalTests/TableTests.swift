import Testing

@testable import SuaraTerminal

@Suite("Table") struct TableTests {
    @Test("Columns align by what is seen, numbers to the right, without space at the end")
    func alignment() {
        let table = Table(
            columns: [.init("unit"), .init("n", .right), .init("note")],
            rows: [
                [Line("café"), Line("5"), Line("")], [Line("日本👍🏽"), Line("1,234"), Line("x")], [Line(""), Line("7"), Line("")],
            ])
        #expect(
            table.lines(width: 80).map(Style.plain.text(of:)) == [
                "unit        n  note",
                "café        5",
                "日本👍🏽  1,234  x",
                "            7",
            ])
        #expect(table.leastWidth == 19)
    }

    @Test("A column that shrinks gives way to the screen, but not below its least width")
    func shrinking() {
        let long = "Dinas Pekerjaan Umum dan Penataan Ruang"
        let table = Table(columns: [.init("unit", least: 16), .init("n", .right)], rows: [[Line(long), Line("5")]])
        #expect(table.lines(width: 30).map(Style.plain.text(of:)).last == "Dinas Pekerjaan Umum dan P…  5")
        #expect(table.lines(width: 3).map(Style.plain.text(of:)).last == "Dinas Pekerjaan…  5")
        #expect(table.leastWidth == 19)
        #expect(table.lines(width: 42).map(Style.plain.text(of:)).last == long + "  5")
    }

    @Test("The header is faint, and a table without rows is its header")
    func header() {
        #expect(Table(columns: [.init("unit")], rows: []).lines(width: 80) == [Line("unit", .faint)])
    }
}
