import SuaraDirectory
import SuaraModel
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// The example city as it is shipped.
struct PalembangTests {
    private let directory: Directory
    private let linker: Linker

    init() throws {
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let tables = ["units", "duties", "places", "officers", "authorities", "contacts"]
        directory = try Directory(
            files: tables.map { table in
                let name = "\(root)/config/palembang/\(table).csv"
                return InputFile(name: name, bytes: try #require(contents(name), "\(name) cannot be read"))
            })
        linker = Linker(directory: directory)
    }

    @Test func `the territory is complete`() {
        #expect(directory.units.count { $0.kind == "kecamatan" } == 18)
        #expect(directory.units.count { $0.kind == "kelurahan" } == 107)
        #expect(directory.units.count { $0.kind == "puskesmas" } == 42)
        #expect(directory.units.filter { $0.kind == "kelurahan" }.allSatisfy { $0.parent?.rawValue.hasPrefix("kec.") == true })
        #expect(directory.descendants(of: "kec.sako").count == 5)
    }

    @Test func `street lighting moved on the first day of 2025`() {
        let text = reading("lampu jalan mati", topic: .streetLighting, confidence: 0.6)
        #expect(linker.link(text, sourceUnit: nil, day: newYear2025.advanced(by: -1)).unit == "perkimtan")
        #expect(linker.link(text, sourceUnit: nil, day: newYear2025).unit == "dishub")
    }

    @Test(
        arguments: [
            ("urus kartu keluarga di dukcapil lama nian", .civilRegistry, "disdukcapil"),
            ("di dukcapil antrean panjang", nil, "disdukcapil"),
            ("mau buat kartu kuning untuk kerja", .other, "disnaker"),
            ("jalan rusak di depan sekolah", .roads, "pupr"),
            ("jalan berlubang di kelurahan talang kelapa kecamatan alang alang lebar", .roads, "pupr"),
            ("got mampet di kel sako baru", .drainage, "pupr"),
            ("puskesmas sosial antreannya lama", .health, "pkm.sosial"),
            ("dinas sosial tidak menjawab soal bantuan", .socialAid, "dinsos"),
            ("puskesmas merdeka bersih dan ramah", .health, "pkm.merdeka"),
            ("merdeka sekali rasanya di taman bacaan ini", nil, nil),
            ("camat sako tidak pernah di kantor", .staffConduct, "kec.sako"),
            ("lurah 11 ulu sangat membantu", .staffConduct, "kel.11-ulu"),
            ("lurah 11 ilir sangat membantu", .staffConduct, "kel.11-ilir"),
            ("lurah 26 ilir i jarang ada", .staffConduct, "kel.26-ilir-i"),
            ("lurah 26 ilir jarang ada", .staffConduct, "kel.26-ilir"),
            ("kelurahan 11 pelayanannya lambat", .staffConduct, nil),
            ("air mati sudah tiga hari", .water, "tirtamusi"),
            ("oknum dukcapil minta uang untuk ktp", .graft, "inspektorat"),
            ("menang slot gacor dukcapil", .spam, nil),
            ("pohon tumbang menutup jalan", .parks, "dlh"),
            ("ayunan di taman kota patah", .parks, "perkimtan"),
            ("harga cabai naik", .markets, "disdag"),
            ("halte trans musi gelap", .transport, "transmusi"),
            ("kota ini makin indah", .other, nil),
        ] as [(String, Topic?, UnitID?)])
    func `a sentence goes to its unit`(text: String, topic: Topic?, unit: UnitID?) {
        #expect(linker.link(reading(text, topic: topic, confidence: 0.8), sourceUnit: nil, day: newYear2025).unit == unit)
    }
}

/// The bytes of a file, or nil.
private func contents(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
}
