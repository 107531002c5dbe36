import Foundation
import SuaraModel
import SuaraText
import Testing

/// The lists and weights in `/lexicons` as they are delivered.
enum ShippedLexicon {
    static func load() throws -> Lexicon {
        let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../lexicons").standardized
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasSuffix(".tsv") }.sorted()
        return try Lexicon(base: names.map { InputFile(name: $0, bytes: [UInt8](try Data(contentsOf: directory.appending(path: $0)))) })
    }

    static let reader = Result { Reader(lexicon: try load()) }

    static let sentences = [
        "Petugas loket puskesmas sangat ramah, terima kasih!", "dak katek lampu di lorong kami, la lamo nian",
        "Kapan jadwal perekaman KTP?",
        "Promo slot gacor maxwin, klik bit.ly/x", "air keruh 3 hari 😡😡 tidak ada kabar dari pdam...", "xqzv bwkk",
        "NIK 1671010101900001 saya",
        "Jalan Sudirman macet, tapi petugas dishub sigap mengatur.", "", "👍", String(repeating: "buruk ", count: 300),
    ]
}

struct ShippedLexiconTests {
    @Test("They load without a problem")
    func loads() throws {
        #expect(throws: Never.self) { try ShippedLexicon.load() }
    }

    @Test(
        "Plain sentences are judged as a person would",
        arguments: [
            ("Petugas loket puskesmas sangat ramah dan pelayanannya cepat, terima kasih!", .positive, nil),
            ("Petugas loketnya tidak ramah, kami diabaikan dua jam", .negative, .staffConduct),
            ("Kapan jadwal perekaman KTP elektronik di kelurahan?", .neutral, .civilRegistry),
            ("Jalan di depan pasar berlubang dan rusak parah, sampai kapan dibiarkan", .negative, .roads),
            ("Terima kasih jalan lorong kami akhirnya diaspal, mantap", .positive, .roads),
            ("lampu jalan la lamo nian mati, gelap gulita", .negative, .streetLighting),
            ("Sampah menumpuk seminggu tidak diangkut, bau busuk sekali 😡", .negative, .waste),
            ("Air PDAM katek galo la tigo hari, saro nian kami", .negative, .water),
            ("Promo slot gacor maxwin, bonus new member, klik link", .neutral, .spam),
            ("Oknum petugas minta uang pelicin", .negative, .graft),
            ("Bagaimana cara mengurus NIB untuk usaha kecil?", .neutral, .permits),
            ("Aplikasinya bagus tapi sering error dan bikin kesal", .negative, .digital),
            ("Dulu antrean dukcapil kacau, sekarang cepat dan rapi. Salut!", .positive, .civilRegistry),
            ("BANJIR LAGI BANJIR LAGI, kecewa!!!", .negative, .drainage),
            ("Usul agar ditambah tempat sampah di taman", .neutral, nil),
            ("mantaaap nian dukcapil sekarang, cepet galo", .positive, .civilRegistry),
            ("kurang peduli dengan keluhan warga", .negative, nil),
            ("Tidak perlu bolak-balik lagi urus KK, sehari jadi", .positive, .civilRegistry),
            ("Berapa tarif pajak reklame tahun ini?", .neutral, .taxes),
            ("Kapan pendaftaran PPDB SMP negeri dibuka?", .neutral, .education),
            ("Kapan pencairan PKH tahap tiga?", .neutral, .socialAid),
            ("Kami sangat puas dengan pelayanan dokter di puskesmas", .positive, .health),
            ("12345", nil, nil),
        ] as [(String, Sentiment?, Topic?)])
    func judges(text: String, sentiment: Sentiment?, topic: Topic?) throws {
        let classification = try ShippedLexicon.reader.get().read(text).classification
        #expect(classification.sentiment.label == sentiment)
        if let topic { #expect(classification.topic.label == topic) }
    }
}
