import SuaraDirectory
import SuaraModel
import SuaraTestSupport
import Testing

struct DirectoryTests {
    private let tree = "id,name,aliases,kind,parent\nkel,Kelurahan,lurah,kelurahan,kec\nkec,Kecamatan,,kecamatan,\nrt,RT,,,kel\nx,X,,,\n"

    @Test func `units keep the order of the file and every cell`() throws {
        let units = try directory(units: tree).units
        #expect(units.map(\.id) == ["kel", "kec", "rt", "x"])
        #expect(units[0].name == "Kelurahan" && units[0].aliases == ["lurah"] && units[0].kind == "kelurahan" && units[0].parent == "kec")
        #expect(units[1].parent == nil && units[2].kind == nil && units[0].place == nil)
    }

    @Test func `descendants include the unit itself, first`() throws {
        let directory = try directory(units: tree)
        #expect(directory.descendants(of: "kec") == ["kec", "kel", "rt"])
        #expect(directory.descendants(of: "x") == ["x"])
        #expect(directory.descendants(of: "gone") == ["gone"])
    }

    @Test func `units are found by id`() throws {
        let directory = try directory(units: tree)
        #expect(directory.name(of: "kec") == "Kecamatan" && directory.name(of: "gone") == nil)
        #expect(directory.unit("rt")?.parent == "kel" && directory.unit("gone") == nil)
    }

    @Test func `no files are an empty directory`() throws {
        #expect(try Directory(files: []).units.isEmpty)
        #expect(try Directory(files: [file("units.csv", "id,name\n")]).units.isEmpty)
    }

    @Test func `problems of all files come at once, in the order of files and lines`() {
        let found = problems(
            file("etc/contacts.csv", "unit,receiver\nnobody,mail\n"),
            file("etc/units.csv", "id,name,parent\na,A,z\n\"b,B,\n"),
            file("etc/duties.csv", "topic,unit\nnothing,a\n"))
        #expect(
            found == [
                "etc/contacts.csv:2: unknown unit \"nobody\"", "etc/units.csv:2: unknown parent \"z\"",
                "etc/units.csv:3: the quote is never closed", "etc/duties.csv:2: unknown topic \"nothing\"",
            ])
    }

    @Test func `other files are left alone, but not a slip of the pen`() {
        #expect(problems(file("etc/holidays.csv", "\"broken"), file("README.md", "")).isEmpty)
        #expect(problems(file("etc/unit.csv", "id,name\n")) == ["etc/unit.csv: unknown file: did you mean \"units.csv\"?"])
    }

    @Test func `a table given twice is a problem`() {
        #expect(problems(file("a/units.csv", "id,name\n"), file("b/units.csv", "id,name\n")) == ["b/units.csv: units.csv is given twice"])
    }

    @Test func `random bytes in every file never crash`() {
        var random = SplitMix64(state: 1)
        let names = ["units.csv", "duties.csv", "places.csv", "officers.csv", "authorities.csv", "contacts.csv"]
        let pieces = ["id", "name", "unit", "topic", "parent", ",", "\n", "\"", "|", "\0", "jalan", "2025-01-01", "é", ";", " "]
        for _ in 0..<500 {
            let files = names.map { name in
                file(name, (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined())
            }
            do { #expect(try Directory(files: files).units.count <= 30) } catch { #expect(!error.all.isEmpty) }
        }
    }
}
