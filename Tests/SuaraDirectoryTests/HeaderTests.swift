import Testing

@testable import SuaraDirectory

struct HeaderTests {
    private func header(_ cells: String..., schema: TableSchema = .units) -> Header {
        Header(CSVRecord(line: 1, cells: cells), schema: schema)
    }

    @Test func `columns come in any order and may be left out`() {
        let header = header("parent", "name", "id")
        #expect(header.columns == [.parent, .name, .id])
        #expect(header.mistakes.isEmpty && header.hasRequired)
    }

    @Test func `an unknown column is named with the nearest known one`() {
        let header = header("id", "name", "alias")
        #expect(header.columns == [.id, .name, nil])
        #expect(header.mistakes == ["unknown column \"alias\": did you mean \"aliases\"?"])
        #expect(header.hasRequired)
    }

    @Test func `a column of another file is unknown`() {
        #expect(header("id", "name", "nip").mistakes == ["unknown column \"nip\": known are id, name, aliases, kind, parent, place"])
    }

    @Test func `a column twice is a mistake`() {
        #expect(header("id", "name", "name").mistakes == ["the column \"name\" stands there twice"])
    }

    @Test func `a required column must be there`() {
        let header = header("unit", "role", schema: .contacts)
        #expect(header.mistakes == ["the column \"receiver\" is missing"])
        #expect(!header.hasRequired)
    }

    @Test func `a misspelt required column is one mistake`() {
        let header = header("id", "nam")
        #expect(header.mistakes == ["unknown column \"nam\": did you mean \"name\"?"])
        #expect(!header.hasRequired)
    }

    @Test func `semicolons are recognised`() {
        #expect(header("id;name;aliases").mistakes == ["the columns are separated by semicolons: save the file with commas"])
    }
}
