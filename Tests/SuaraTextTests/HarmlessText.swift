/// Numbers that name nobody, in the sentences they come in: what must stay readable.
struct HarmlessText {
    enum Kind: String, CaseIterable { case receipt, price, date, coordinates, street, queue, shortNumber, amount, letter, plateLike }

    var dice: Dice

    mutating func text(_ kind: Kind) -> String {
        switch kind {
        case .receipt: placed(receipt(), Self.receiptFrames)
        case .price: placed(price(), Self.priceFrames)
        case .date: placed(date(), Self.dateFrames)
        case .coordinates: placed(coordinates(), Self.coordinateFrames)
        case .street: placed(street(), Self.streetFrames)
        case .queue: placed(queue(), Self.queueFrames)
        case .shortNumber: placed(shortNumber(), Self.shortNumberFrames)
        case .amount: amount()
        case .letter: placed(letter(), Self.letterFrames)
        case .plateLike: plateLike()
        }
    }

    private mutating func placed(_ number: String, _ frames: [String]) -> String {
        dice.pick(frames).split(separator: "#", omittingEmptySubsequences: false).joined(separator: number)
    }

    private mutating func day() -> (String, String, String) {
        (dice.from(1...28).padded(2), dice.from(1...12).padded(2), String(dice.from(2015...2026)))
    }

    private static let receiptFrames = [
        "Laporan saya dengan nomor tiket # belum ada jawaban.", "no tiket # kok ditutup min", "Nota # hilang, apakah bisa dicetak ulang?",
        "no resi # paket dokumen KTP belum sampai", "Kuitansi no. # tidak distempel oleh petugas.", "ref: #", "No. invoice # sudah lunas",
        "NIB # sudah terbit tapi izin belum", "nomor laporan # la sebulan dak direspon", "Kode booking # gagal terus",
        "Nomor registrasi # atas nama toko kami.", "Struk no # tolong dicek min, dobel bayar", "tracking id # statusnya proses terus",
    ]

    private mutating func receipt() -> String {
        let (day, month, year) = day()
        switch dice.below(12) {
        case 0, 1: return dice.number(dice.from(7...8))
        case 2: return "#" + dice.number(7)
        case 3: return year + month + day + "-" + dice.digits(4)
        case 4: return year + month + day + dice.digits(6)
        case 5: return dice.number(10)
        case 6: return dice.number(12)
        case 7: return dice.number(13)
        case 8: return "INV/" + year + "/" + month + "/" + dice.digits(5)
        case 9: return "TRX-" + year + month + day + "-" + dice.digits(6)
        case 10: return "JP" + dice.number(10)
        default: return dice.digits(6)
        }
    }

    private static let priceFrames = [
        "Biaya yang diminta # padahal seharusnya gratis.", "bayar # dak dikasih karcis", "Harga gas 3 kg naik jadi # di warung",
        "pungli # per orang di pos 2", "Total # sudah saya bayar tanggal 12/03/2024", "Anggaran sebesar # untuk perbaikan jalan",
        "dimintak # samo wong kelurahan", "Tagihan air bulan ini # tidak masuk akal", "denda #, katonyo telat sehari",
        "retribusi # per hari, 26 hari sebulan", "Saya transfer # untuk pasang baru.", "tarif parkir # kemahalan",
        "rekening listrik # bulan lalu #",
    ]

    private mutating func price() -> String {
        let amount = dice.pick([1, 2, 3, 5, 10, 12, 15, 25, 50, 75, 100, 125, 150, 250, 350, 500, 750, 1250, 1500, 2500, 12500])
        switch dice.below(10) {
        case 0, 1: return "Rp " + dotted(amount * 1000)
        case 2: return "Rp" + dotted(amount * 1000) + dice.pick([",-", ",00", ""])
        case 3, 4: return String(amount * 1000)
        case 5: return dotted(amount * 1000)
        case 6: return "Rp. " + String(amount * 1000)
        case 7: return String(dice.from(2...900)) + dice.pick(["rb", " ribu", "k", " rb", " juta", "jt"])
        case 8: return "Rp " + dotted(dice.from(1_000_000...900_000_000) * 1000)
        default: return dotted(dice.from(1000...90_000_000)) + dice.pick([" rupiah", ",-", ""])
        }
    }

    private func dotted(_ amount: Int) -> String {
        amount < 1000 ? String(amount) : dotted(amount / 1000) + "." + (amount % 1000).padded(3)
    }

    private static let dateFrames = [
        "Kejadian # di simpang Polda.", "sejak # lampu jalan mati", "Surat tertanggal # belum dibalas.",
        "dari # sampe sekarang dak ado aer",
        "Rapat # di kantor lurah.", "(#) foto sebelum banjir", "Antre # dari subuh, loket baru buka.", "berlaku s.d. #",
    ]

    private mutating func date() -> String {
        let (day, month, year) = day()
        let time = dice.below(24).padded(2) + dice.pick([".", ":"]) + dice.below(60).padded(2)
        switch dice.below(14) {
        case 0: return day + "-" + month + "-" + year
        case 1: return day + "/" + month + "/" + year
        case 2: return day + "." + month + "." + year
        case 3: return year + "-" + month + "-" + day
        case 4: return year + "-" + month + "-" + day + " " + time
        case 5: return day + "-" + month + "-" + year + " " + time
        case 6: return day + "/" + month + "/" + year.suffix(2) + " jam " + time
        case 7: return day + " Maret " + year
        case 8: return year + month + day
        case 9: return year + "-" + month + "-" + day + "T" + time + ":00+07:00"
        case 10: return year + " - " + String(dice.from(2027...2030))
        case 11: return day + " " + month + " " + year
        case 12: return day + "-" + month + "-" + year + " s/d " + day + "-" + month + "-" + year
        default: return day + " " + month + " " + year + " " + time + "-" + time
        }
    }

    private static let coordinateFrames = [
        "Lokasi jalan rusak: #", "titik # tolong ditambal", "https://maps.google.com/?q=#", "koordinat # depan masjid", "(#) lubang besar",
        "sharelok # min, galian dak ditutup",
    ]

    private mutating func coordinates() -> String {
        let places = dice.from(4...8)
        let south = "-2." + dice.from(90...99).padded(2) + dice.digits(places - 2)
        let east = "104." + dice.from(70...79).padded(2) + dice.digits(places - 2)
        switch dice.below(6) {
        case 0, 1: return south + ", " + east
        case 2: return south + "," + east
        case 3: return south + " " + east
        case 4: return "2°\(dice.from(50...59))'\(dice.from(10...59)).4\"S 104°\(dice.from(40...50))'12.6\"E"
        default: return "-2," + dice.digits(places) + " 104," + dice.digits(places)
        }
    }

    private static let streetFrames = [
        "Alamat: Jl. Mayor Ruslan # Palembang 30121", "rumah aku di # deket masjid", "Lubang di Jalan Soekarno Hatta #.",
        "got mampet #, la sebulan", "Perumahan OPI # gelap gulita", "LORONG JAYA # BANJIR TERUS", "drainase # RT 021 RW 005 mampet",
    ]

    private mutating func street() -> String {
        let number = dice.from(1...300)
        switch dice.below(14) {
        case 0: return "No. \(number)" + dice.pick(["A", "B", "", "C"])
        case 1: return "no \(number) dan \(number + 2)"
        case 2: return "blok " + dice.pick(["A", "B", "C", "D", "F"]) + "\(number % 30)/\(number % 17)"
        case 3: return "BLOK " + dice.pick(["A", "B", "D", "E", "K"]) + " \(number % 30 + 1) NO \(number)"
        case 4: return "RT \(dice.from(1...60).padded(2)) RW \(dice.from(1...15).padded(2))"
        case 5: return "RT \(dice.from(1...60).padded(2))/\(dice.from(1...15).padded(2))"
        case 6: return "KM \(dice.from(3...18)),\(dice.below(10))"
        case 7: return "km \(dice.from(3...18)) an"
        case 8: return "rt.\(dice.from(1...60)) rw.\(dice.from(1...15)) no.\(number)"
        case 9: return "\(dice.from(1...36)) Ilir No. \(number)/\(dice.from(100...2000))"
        case 10: return "Blok B \(dice.from(1...40)) No \(dice.from(1...99))"
        case 11: return "lrg. \(dice.from(1...9)) no \(number) rt \(dice.from(1...60))"
        case 12: return "tiang listrik PLG-\(dice.from(100...999))"
        default: return "No \(number) lt \(dice.from(1...9)) unit \(dice.from(1...40))"
        }
    }

    private static let queueFrames = [
        "Nomor antrean # dipanggil jam 14.30, padahal datang 07.15.", "antrian # dari subuh", "dapet nomor # di loket 4",
        "Antrean # dilewati petugas.", "no antri # katonyo besok bae",
    ]

    private mutating func queue() -> String {
        dice.pick([
            "A-\(dice.below(300).padded(3))", "B\(dice.from(1...200))", "\(dice.from(1...400))", "C \(dice.from(1...99).padded(3))",
            "D-\(dice.from(1...99))",
        ])
    }

    private static let shortNumberFrames = [
        "Sudah telepon # tidak diangkat.", "hubungi # bae, cepet", "call center # sibuk terus", "lapor ke # dak ado respon",
        "wa ke # dak dibales", "Nomor darurat # sangat membantu, terima kasih.",
    ]

    private mutating func shortNumber() -> String {
        dice.pick([
            "112", "110", "113", "119", "1500-\(dice.digits(3))", "1500\(dice.digits(3))", "14\(dice.digits(3))", "1 500 \(dice.digits(3))",
            "123", "165", "0800-1-\(dice.digits(6))",
        ])
    }

    /// Counts and measures.
    private mutating func amount() -> String {
        let count = dice.from(2...9000)
        return dice.pick([
            "Ada \(count) kk dan \(count * 3) jiwa terdampak banjir.",
            "sudah \(count % 40 + 2) kali lapor, \(count % 9 + 2) bulan dak ado kabar",
            "panjang jalan \(count) meter lebar \(count % 9).5 m", "ukuran 3 x 4 meter, tebal \(count % 30) cm, luas 120 m2",
            "penduduk \(dotted(count * 987)) jiwa tahun \(2015 + count % 12)",
            "naik \(count % 100),\(count % 9) persen dari 2019 2020 2021 2022",
            "Stand meter air bulan lalu \(count), bulan ini \(count + 35).", "SD \(count % 250) kekurangan \(count % 40) meja",
            "pelanggan sebanyak \(count * 11) rumah mati aer", "Perda \(count % 20 + 1)/2018 pasal \(count % 60) ayat 3",
            "jumlah pelanggan \(count * 29) KK", "nilai IKM \(count % 100),\(count % 90 + 10) dari 4,00",
            "jam 07.30-\(10 + count % 10).00 WIB",
            "ijazah SMA 2015, tinggi 165 cm, umur \(count % 50) taun",
            "Bus nomor \(count % 20) koridor \(count % 5) telat \(count % 60) menit",
        ])
    }

    private static let letterFrames = [
        "Surat No. # belum dibalas.", "SK Walikota Nomor # tentang tarif parkir", "sesuai surat edaran # dilarang pungli",
        "Nomor: #\nPerihal: Permohonan",
    ]

    private mutating func letter() -> String {
        let (_, _, year) = day()
        let number = dice.from(1...900)
        return dice.pick([
            "470/\(number)/DISPENDUK/\(year)", "\(number)/KPTS/DISHUB/\(year)", "800/\(number)/BKPSDM-II/\(year)",
            "\(number) Tahun \(year)",
            "005/\(number.padded(4))/SETDA/\(year)", "B-\(number)/ST.16/\(year)", "188.44/\(number)/KEP/\(year)",
        ])
    }

    /// One or two letters, a number and letters, as plates have them.
    private mutating func plateLike() -> String {
        let small = dice.from(1...30)
        let middle = dice.from(100...900)
        return dice.pick([
            "kelas B \(small) orang semua laki-laki", "DH \(small) hari lagi jatuh tempo", "Rp \(small) rb per motor di parkiran",
            "dp \(middle) rb udah masuk", "kb \(small) bulan dak ado stok di puskesmas", "SD N \(middle % 250 + 1) PLG KEKURANGAN GURU",
            "SMP N \(small) OKU", "BLOK D \(small) RT \(small.padded(2)) GELAP", "pt \(middle) an kuota", "a \(small) di kelas itu",
            "gol B \(small) th", "Gedung F \(small) lt 2", "ada di ruang D \(small) dan E \(small)", "da \(small) x lapor dak direspon",
            "be \(middle * 10) rupiah per liter", "tambahan \(small) an motor parkir liar",
            "motor \(small) di depan, mobil \(small) di belakang",
            "mobil parkir di blok d \(small) no \(small + 3)", "pemadaman d \(small) jam", "k \(middle) rb sebulan",
            "RW \(small) RT \(small) AN JOKO",
            "LANTAI \(small) RUANG B \(small) AN SITI", "DP \(middle * 10) RB BELUM KEMBALI", "kode N \(small) di peta",
            "T \(small) C suhu ruangan",
        ])
    }
}
