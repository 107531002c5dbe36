import SuaraDirectory
import SuaraModel
import Testing

struct LinkerTests {
    private let linker: Linker
    private let lastDay2024 = newYear2025.advanced(by: -1)

    init() throws {
        let units = """
            id,name,aliases,kind,parent,place
            inspektorat,Inspektorat,,,,
            disdukcapil,Dinas Kependudukan dan Pencatatan Sipil,dukcapil|capil,,,
            uptd.capil,UPTD Capil,,,disdukcapil,
            dishub,Dinas Perhubungan,dishub,,,
            perkimtan,Dinas Perumahan,perkimtan,,,
            dinsos,Dinas Sosial,dinsos,,,
            dinkes,Dinas Kesehatan,dinkes,,,
            pkm.sosial,Puskesmas Sosial,pkm sosial,puskesmas,dinkes,
            disnaker,Dinas Ketenagakerjaan,disnaker,,,
            kec.sako,Kecamatan Sako,camat sako,kecamatan,,sako
            """
        let duties = """
            topic,keyword,unit,place,valid_from,valid_to
            pungli-korupsi,,inspektorat,,,
            kependudukan,,disdukcapil,,,
            kesehatan,,dinkes,,,
            penerangan-jalan,,perkimtan,,,2024-12-31
            penerangan-jalan,,dishub,,2025-01-01,
            penerangan-jalan,,perkimtan,sako,,
            ,kartu kuning,disnaker,,2025-01-01,
            ,kartu kuning,dinsos,,2020-01-01,2024-12-31
            kesehatan,fogging,dinkes,,,
            ,sosial,dinsos,,2025-01-01,
            """
        linker = Linker(directory: try directory(units: units, duties: duties, places: "id,name,kind\nsako,Sako,kecamatan\n"))
    }

    private func link(
        _ text: String, _ topic: Topic? = nil, confidence: Double = 0.9, source: UnitID? = nil, on day: Day = newYear2025
    ) -> UnitLink {
        linker.link(reading(text, topic: topic, confidence: confidence), sourceUnit: source, day: day)
    }

    @Test func `a duty has the owner of the day`() {
        let before = link("lampu jalan mati", .streetLighting, on: lastDay2024)
        #expect(before.unit == "perkimtan" && before.candidates.map(\.reasons) == [["duty for penerangan-jalan on 2024-12-31"]])
        let after = link("lampu jalan mati", .streetLighting, on: newYear2025)
        #expect(after.unit == "dishub" && after.candidates.map(\.id) == ["dishub"])
    }

    @Test func `a topic that is hardly sure gives a candidate only`() {
        let link = link("lampu jalan mati", .streetLighting, confidence: 0.3)
        #expect(link.unit == nil && link.candidates.map(\.id) == ["dishub"])
    }

    @Test func `a name or an alias is found among the words`() {
        let name = link("kemarin ke dinas kependudukan dan pencatatan sipil ramah")
        #expect(name.unit == "disdukcapil" && name.confidence == 0.9)
        let alias = link("terima kasih dukcapil dukcapil")
        #expect(alias.candidates == [UnitCandidate(id: "disdukcapil", confidence: 0.85, reasons: ["alias \"dukcapil\""])])
    }

    @Test func `agreeing evidence is surer`() {
        let link = link("urus ktp di dukcapil", .civilRegistry, confidence: 0.5)
        #expect(abs(link.confidence - (1 - 0.15 * 0.7)) < 1e-9)
        #expect(link.candidates[0].reasons == ["alias \"dukcapil\"", "duty for kependudukan on 2025-01-01"])
    }

    @Test func `a longer phrase hides the shorter ones in it`() {
        #expect(link("uptd capil tutup").candidates.map(\.id) == ["uptd.capil"])
        #expect(link("puskesmas sosial tutup").candidates.map(\.id) == ["pkm.sosial"])
        #expect(link("dinas sosial tutup").candidates.map(\.id) == ["dinsos"])
    }

    @Test func `a phrase that does not hold on that day hides nothing`() {
        #expect(link("bantuan sosial", on: lastDay2024) == .none)
        #expect(link("dinas sosial", on: lastDay2024).unit == "dinsos")
    }

    @Test func `a keyword has the owner of the day, and says so`() {
        let now = link("mau bikin kartu kuning")
        #expect(
            now.candidates == [
                UnitCandidate(id: "disnaker", confidence: 0.75, reasons: ["keyword \"kartu kuning\" (duty since 2025-01-01)"])
            ])
        let then = link("mau bikin kartu kuning", on: lastDay2024)
        #expect(then.unit == "dinsos")
        #expect(then.candidates[0].reasons == ["keyword \"kartu kuning\" (duty from 2020-01-01 to 2024-12-31)"])
        #expect(link("kartu kuning", on: Day(year: 2019, month: 12, day: 31)!) == .none)
    }

    @Test func `a keyword with a topic counts in that topic only`() {
        #expect(link("kapan fogging", .health).candidates[0].reasons.first == "keyword \"fogging\"")
        #expect(link("kapan fogging", .education) == .none)
        #expect(link("kapan fogging") == .none)
    }

    @Test func `of two named units the owner of the topic wins`() {
        let link = link("dinas perhubungan bilang ke dukcapil", .civilRegistry)
        #expect(link.unit == "disdukcapil" && link.candidates.map(\.id) == ["disdukcapil", "dishub"])
    }

    @Test func `of two named units without an owner none wins`() {
        let link = link("dishub dan dukcapil saling lempar", .staffConduct)
        #expect(link.unit == nil && Set(link.candidates.map(\.id)) == ["dishub", "disdukcapil"])
    }

    @Test func `the source's unit stands against another name, unless the topic agrees with the name`() {
        #expect(link("seperti di dukcapil", source: "dishub").unit == "dishub")
        #expect(link("seperti di dukcapil", .health, source: "dishub").unit == "dishub")
        let moved = link("ktp di dukcapil", .civilRegistry, source: "dishub")
        #expect(moved.unit == "disdukcapil" && moved.candidates.map(\.id) == ["disdukcapil", "dishub"])
        #expect(moved.candidates[1].reasons == ["the source belongs to the unit"])
        #expect(link("ktp", .civilRegistry, source: "dishub").unit == "dishub")
    }

    @Test func `a source's unit that the directory does not know is no evidence`() {
        #expect(link("bagus", source: "gone") == .none)
    }

    @Test(arguments: [nil, "disdukcapil", "gone"] as [UnitID?])
    func `an allegation goes to the Inspektorat alone`(source: UnitID?) {
        let link = link("oknum dukcapil minta uang kartu kuning di dishub", .graft, confidence: 0.2, source: source)
        #expect(link.unit == "inspektorat" && link.isRestricted && link.confidence == 0.2)
        #expect(
            link.candidates == [
                UnitCandidate(id: "inspektorat", confidence: 0.2, reasons: ["duty for pungli-korupsi on 2025-01-01"])
            ])
    }

    @Test func `an allegation that nobody owns stays hidden`() throws {
        let linker = Linker(directory: try directory(units: "id,name\ndishub,Dishub\n"))
        let link = linker.link(reading("dishub pungli", topic: .graft), sourceUnit: "dishub", day: newYear2025)
        #expect(link == UnitLink(unit: nil, confidence: 0, candidates: [], isRestricted: true))
    }

    @Test func `spam has no unit`() {
        #expect(link("promo dukcapil murah", .spam, source: "dishub") == .none)
    }

    @Test func `a text about nothing has no unit`() {
        #expect(link("") == .none && link("kota ini indah", .other) == .none)
    }

    @Test func `a place's name says where, an office's name says who`() {
        #expect(link("lampu mati di kecamatan sako", .streetLighting).unit == "dishub")
        #expect(link("petugas kecamatan sako ramah", .staffConduct).unit == "kec.sako")
        #expect(link("camat sako ramah", .streetLighting).unit == "kec.sako")
        #expect(link("sako", .staffConduct) == .none)
    }

    @Test func `a named part goes before the owner it belongs to`() {
        let link = link("pkm sosial tidak fogging", .health)
        #expect(link.unit == "pkm.sosial" && link.candidates.map(\.id) == ["pkm.sosial", "dinkes"])
        #expect(link.candidates[0].reasons == ["alias \"pkm sosial\"", "part of dinkes"])
    }

    @Test func `hostile words are linked without harm`() {
        let words = [
            String(repeating: "dukcapil ", count: 20_000), String(repeating: "dinas ", count: 20_000), "\0 \u{FEFF} \u{202E}dukcapil",
            String(repeating: "x", count: 1 << 20), "👩‍👩‍👧‍👦 ☃️ dukcapil\u{301}",
        ]
        #expect(words.map { link($0).unit } == ["disdukcapil", nil, nil, nil, nil])
    }

    @Test(arguments: [Double.nan, -.infinity, .infinity, -1, 7])
    func `a confidence out of range stays in range`(confidence: Double) {
        for topic in [Topic.health, .graft] {
            let link = link("tolong", topic, confidence: confidence)
            #expect((0...1).contains(link.confidence) && link.candidates.allSatisfy { (0...1).contains($0.confidence) })
        }
    }
}
