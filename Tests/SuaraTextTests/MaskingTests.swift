import Testing

@testable import SuaraText

struct MaskingTests {
    @Test(
        "Personal numbers are hidden, and nothing around them",
        arguments: [
            // NIK
            "NIK [1671010101900001] saya", "nik:[1671 0101 0190 0001]", "[167101.010190.0001].", "[16.71.01.010190.0001]",
            "[3578-0141-0190-0001]",
            // NIP and PPPK number
            "NIP [197703122003122007]", "NIP. [19770312 200312 2 007],", "[19770312-200312-2-007]", "NI PPPK [19890225 2024 21 1 013]",
            "([19770312.200312.2.007])", "[1977 0312 2003 1220 07] ok",
            // Telephones
            "WA [081234567890]", "hub [0812-3456-7890] ya", "[0812 3456 789]", "[0812.3456.7890]", "[+62 812-3456-7890]",
            "[+6281234567890]",
            "[62 812 3456 7890]", "[6281234567890]", "telp [(0711) 312345]", "[0711-312345]", "[0711 312 345]", "[(021)5551234]",
            "[+62 711 312345]", "[+62\u{A0}812‑3456‑7890]", "[0812 - 3456 - 7890]", "1. [081234567890] 2. [081987654321]",
            "1.[081234567890]",
            "[081234567890] 19 orang", "[+65 9123 4567]", "Rp [081234567890]",
            // E-mail
            "surat ke [budi.s+x@mail.co.id].", "[a@b.id],[c_d@e-f.com]", "<[x%y@z.org]>", "[andré@mail.com]", "mailto:[x1@y.id]?subject=z",
            // Other long runs
            "rekening [1234567890]", "meter [32123456789],", "ID[99999999999999999999]x",
            // Plates, accounts and customers
            "motor [bg 1234 ab] dan [BG 5678 CD]", "rek BRI [0021-01-012345-50-9] a.n. Budi", "no rek [12345678]",
            "VA [8277 0812 3456 7890]",
            "transfer 150000 ke rek [12345678]", "nomor pelanggan PDAM: [123456]", "idpel [001.234.567]", "BPJS [0001-23456-7890]",
            "NOP [16.71.010.001.012-0345.0]", "npwp [01.234.567.8-901.000]", "no KK [1671010101900001]", "no.RM [00828639]",
            // Over the end of a line
            "NIK [1671010101\n900001]", "NIP\n[19770312-\n200312-2-007]",
            // With slips
            "budi [budi.s @gmail.com] ya", "[budi@gmail,com], tolong", "[o812 3456 789o]",
        ])
    func hides(marked: String) {
        let text = marked.filter { $0 != "[" && $0 != "]" }
        var expected = ""
        var isHidden = false
        for character in marked {
            switch character {
            case "[": isHidden = true
            case "]": isHidden = false
            default: expected += isHidden ? String(repeating: "*", count: character.utf8.count) : String(character)
            }
        }
        #expect(Masking.mask(text) == expected)
    }

    @Test(
        "Prices, dates, times, short numbers, addresses and coordinates stay",
        arguments: [
            "Rp 1.500.000", "Rp1.500.000.000,00", "Rp.1500000000", "rp 2.000.000.000.000", "harga 10.000.000 sampai 12.500.000",
            "1.500.000-2.000.000",
            "12-03-2024", "2024-11-23 08:30", "08-11-2024 15.30", "23.11.2024 08.00-16.00 WIB", "tahun 2020 2021 2022 2023",
            "2019-2020-2021-2022",
            "jam 07.30", "112", "(0711)", "hubungi 110 atau 1500 123", "Jl. Merdeka No. 123 RT 021 RW 005", "kode pos 30121",
            "-2.9760735, 104.7754307",
            "-2.976073 104.775430", "-2,9760735123 104,7754307123", "-2,085726 104,423596", "-2.976073512345678", "PBB 2024 Rp 350.000",
            "@pemkot_palembang", "a@b",
            "user@kota", "x@.id", "lihat @pemkot.go.id", "tiket 1234567", "LAPOR #4411203", "#1234567890", "no tiket 20241123-0098",
            "NIB 1234567890123", "nota no. 123456789012", "resi JP1234567890", "INV/2024/11/1234567890", "ref: 20241123083015",
            "No. 470/112/DISPENDUK/2026", "no CETAK_KARTU_KELUARGA/20220125/0581", "anggaran 1500000000", "1500000000 rupiah",
            "150 000 000 rupiah", "bayar 12500000", "transfer 12500000", "rekening listrik 1250000", "rekening saya diblokir 23-11-2024",
            "no rek saya kepotong 150000", "pelanggan 150000 orang", "biaya sambungan: 1500000", "1500-123", "14045", "Stand meter 1234567",
            "Jl. Merdeka No. 12A, blok C3/14, RT 05/02, KM 7,5", "192.168.100.200", "A-012", "08", "0812", "3 x 4 = 12, 100%",
            "Perda 5/2018 pasal 12 ayat 3",
        ])
    func keeps(text: String) {
        #expect(Masking.mask(text) == text)
    }

    @Test("Neither does any text of digits and what stands between them", arguments: 1...40)
    func numbers(seed: UInt64) {
        var random = NumberText(dice: Dice(seed: seed))
        for _ in 0..<500 {
            let text = random.text()
            let masked = Masking.mask(text)
            #expect(masked.utf8.count == text.utf8.count)
            #expect(Masking.mask(masked) == masked, "\(text.debugDescription)")
            #expect(zip(text.unicodeScalars, masked.unicodeScalars).first { $0 != $1 }.map { $1 == "*" } ?? true)
        }
    }

    @Test("Any text keeps its length in bytes, is valid, and masking it again changes nothing", arguments: 1...20)
    func lengths(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<300 {
            let text = random.text()
            let masked = Masking.mask(text)
            #expect(masked.utf8.count == text.utf8.count)
            #expect(Masking.mask(masked) == masked)
            #expect(zip(text.utf8, masked.utf8).allSatisfy { $0 == $1 || $1 == UInt8(ascii: "*") })
        }
    }
}
