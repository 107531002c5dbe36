/// What the words before a plate's shape say about it.
enum PlateCue {
    /// "Plate" itself.
    case plate
    /// Something that has a plate.
    case vehicle
    /// Something that has numbers of its own, of up to three digits: a school, a block of houses.
    case place

    private static let mostWords = 5

    static func before(_ position: Int, in bytes: [UInt8]) -> PlateCue? {
        var words = WordsBefore(position, in: bytes)
        var nearest = words.next()
        let isNumbered = nearest.map(numbers.contains) == true
        if isNumbered { nearest = words.next() }
        // What the mask hides may have been a place.
        guard let nearest else { return isNumbered || words.isCutByMask ? .place : nil }
        if cue(nearest) == nil, isNumbered || places.contains(nearest) { return .place }
        return best([nearest] + words.prefix(mostWords - 1))
    }

    private static func best(_ words: [String]) -> PlateCue? {
        // "Nomor polisi" is the plate, the police alone is no more than near it.
        let isNumberOfPolice = zip(words, words.dropFirst()).contains { police.contains($0) && numbers.contains($1) }
        let cues = words.compactMap(cue)
        return isNumberOfPolice || cues.contains(.plate) ? .plate : cues.first
    }

    private static func cue(_ word: String) -> PlateCue? {
        plates.contains(word) ? .plate : vehicles.contains(word) || police.contains(word) ? .vehicle : nil
    }

    private static let numbers = Set(words: "no nomor nomer nmr")
    private static let police = Set(words: "pol polisi")
    private static let plates = Set(
        words: """
            plat pelat plt plate platnya platnyo platno nopol nopolnya nopolnyo nopolisi berplat berpelat bernopol tnkb
            """)
    private static let vehicles = Set(
        words: """
            motor motornya motornyo sepeda mobil mobilnya mobilnyo oto kendaraan ranmor truk truck trek bus bis angkot taksi taxi \
            ojol ojek gojek grab maxim avanza innova xenia ertiga brio agya calya pajero fortuner sedan beat vario nmax scoopy \
            supra mio honda yamaha toyota pickup pick fuso tronton tangki ambulans ambulan bentor stnk bpkb sopir supir driver \
            pengemudi pengendara
            """)
    private static let places = Set(
        words: """
            sd sdn smp smpn sma sman smk smkn tk paud blok blk kelas kls gedung lantai lt ruang ruangan tipe type gol golongan \
            rute jalur koridor loket antrian antrean antri gate seri kode paket halte zona rt rw km lorong lrg jalan jl gang gg \
            kamar poli pos perumahan tiang
            """)
}
