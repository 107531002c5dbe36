import SuaraModel
import Testing

@testable import SuaraDirectory

struct UnitNameTests {
    @Test func `an alias that names two units is a problem, however it is written`() {
        let text = """
            id,name,aliases
            disdukcapil,Dinas Kependudukan,dukcapil|Duk-Capil
            uptd,UPTD Dukcapil,duk capil!
            other,dinas  kependudukan,
            """
        #expect(
            problems(file("units.csv", text)) == [
                "units.csv:3: alias \"duk capil\" also names \"disdukcapil\" on line 2",
                "units.csv:4: name \"dinas kependudukan\" also names \"disdukcapil\" on line 2",
            ])
    }

    @Test func `a unit may say its own name twice`() throws {
        let names = try directory(units: "id,name,aliases\ndlh,Dinas LH,dinas lh|DLH|d.l.h|dlh\n").names
        #expect(names.map(\.words) == [["dinas", "lh"], ["dlh"], ["d", "l", "h"]])
        #expect(names.map(\.kind) == [.name, .alias, .alias])
    }

    @Test func `a name needs a letter or digit`() {
        let found = problems(file("units.csv", "id,name,aliases\ndlh,??,dlh|-|\n"))
        #expect(
            found == [
                "units.csv:2: name \"??\" has neither letter nor digit", "units.csv:2: aliases \"-\" has neither letter nor digit",
            ])
    }

    @Test func `a name that a place bears too is marked`() throws {
        let names = try directory(
            units: "id,name,aliases\nkel.sako,Kelurahan Sako,kel sako|lurah sako\npkm.sako,Puskesmas Sako,\n",
            places: "id,name,kind\nkl.sako,Sako,kelurahan\n"
        ).names
        #expect(names.filter(\.isPlaceName).map(\.words) == [["kelurahan", "sako"], ["kel", "sako"]])
    }
}
