import Testing

struct TableTests {
    @Test func `a file without a header line is a problem`() {
        #expect(problems(file("dir/units.csv", "")) == ["dir/units.csv:1: the header line is missing: id,name,aliases,kind,parent,place"])
    }

    @Test func `a row with too few or too many cells is named by its line`() {
        let found = problems(file("units.csv", "id,name\n\"a\",\"b\nc\"\nd\ne,f,g\n"))
        #expect(
            found == [
                "units.csv:4: 1 cells, but the header line has 2 columns", "units.csv:5: 3 cells, but the header line has 2 columns",
            ])
    }

    @Test func `rows below a wrong column are still checked`() {
        let found = problems(file("units.csv", "id,name,colour\nx y,Unit,red\n"))
        #expect(found.count == 2)
        #expect(found.last == "units.csv:2: id \"x y\" is no identifier: 1 to 64 letters, digits, \"-\", \"_\" and \".\"")
    }
}
