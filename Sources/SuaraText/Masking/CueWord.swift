/// What a word before a number does for its meaning.
enum CueWord: Equatable {
    /// Says that a number comes: `no`.
    case number
    /// Says nothing, and stands in between: `saya`.
    case filler
    case to
    case bank
    /// Who sends bills: `ID PDAM`.
    case utility
    /// An account if money goes to it, else what is paid.
    case transfer
    case cue(NumberCue.Meaning)
    /// A cue that says "number" by itself: `norek`.
    case named(NumberCue.Meaning)

    init?(_ word: String) {
        guard let meaning = Self.meanings[word] ?? Self.endings.lazy.compactMap({ Self.stem(word, $0) }).first else { return nil }
        self = meaning
    }

    /// "Its", in Indonesian and in Palembang's speech.
    private static let endings = ["nya", "nyo", "ny", "ku"]

    private static func stem(_ word: String, _ ending: String) -> CueWord? {
        word.hasSuffix(ending) ? meanings[String(word.dropLast(ending.count))] : nil
    }

    private static let meanings: [String: CueWord] = {
        var meanings: [String: CueWord] = [:]
        for (words, meaning) in lists {
            for word in words.split(separator: " ") { meanings[String(word)] = meaning }
        }
        return meanings
    }()

    private static let lists: [(String, CueWord)] = [
        ("no nomor nomer nomr nmr num number id kode", .number),
        (
            """
            saya sy aku kami kito kita nya nyo ny adalah yaitu ialah ini itu dgn dengan di an a n as atas nama yg yang pak bu min milik \
            punya punyo sbb berikut online aktif baru lama tujuan penerima virtual giro tabungan perumda air aer listrik tirta musi \
            kesehatan sp4n e
            """, .filler
        ),
        ("ke kpd kepada", .to),
        (
            """
            bank bca bri mandiri bni bsi btn cimb niaga danamon permata bukopin muamalat mega maybank ocbc sumsel babel sumselbabel bpd \
            bjb jago seabank brimo livin kcp
            """, .bank
        ),
        ("pdam pln", .utility),
        ("transfer tf trf kirim setor", .transfer),
        (
            """
            nota resi tiket ticket nib ref referensi reff invoice inv faktur kuitansi kwitansi struk antrean antrian antri laporan \
            lapor pengaduan aduan tracking pelacakan registrasi register reg berkas permohonan surat booking pesanan order \
            transaksi trx agenda disposisi perkara lp siup awb jne jnt sicepat paket voucher npsn
            """, .cue(.receipt)
        ),
        ("telp telepon telpon telfon tlp tlpn tlpon tel phone fax faks hub hubungi kontak call", .cue(.telephone)),
        ("wa whatsapp whatsap watsap hp hape handphone ponsel sms cp", .cue(.mobile)),
        ("rek rekening rekg account akun va", .cue(.account)),
        ("norek norekening nova", .named(.account)),
        ("pelanggan langganan sambungan samb meter meteran kwh kartu bpjs jkn kis kk npwp pel plg peserta pbb rm", .cue(.customer)),
        ("idpel idpelanggan nopel nopelanggan nosamb nosambungan nometer nop nokk nobpjs", .named(.customer)),
        ("nik nip nipnya ktp nrp nuptk nisn nim", .cue(.civil)),
        (
            """
            rp idr rupiah harga hrg rego bayar byr dibayar membayar biaya biayo sebesar senilai seharga total tarif denda anggaran \
            dana nominal uang duit duet iuran retribusi tagihan ditagih gaji saldo modal nilai pagu jumlah sejumlah sebanyak \
            sekitar pungli stand angka volume penduduk beli jual cicilan pinjaman
            """, .cue(.amount)
        ),
    ]
}
