import Testing

@testable import SuaraText

struct VehiclePlateTests {
    private func found(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return VehiclePlate.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(
        "Plates, by their shape or by the words before them",
        arguments: [
            ("BG 1234 AB", "BG 1234 AB"), ("lihat BG1234AB.", "BG1234AB"), ("BG-123-A,", "BG-123-A"), ("B 1234 XYZ", "B 1234 XYZ"),
            ("bg 1234 nm kebut", "bg 1234 nm"), ("b1234xyz", "b1234xyz"), ("motor b 1234 xyz", "b 1234 xyz"), ("plat b 12 a", "b 12 a"),
            ("nopol BG 1234", "BG 1234"), ("nomor polisi B 12 A", "B 12 A"), ("mobil BG 1234 parkir", "BG 1234"),
            ("No. Pol. L 1172 GN", "L 1172 GN"),
            ("plat no. L1473 AAV", "L1473 AAV"), ("BG 1234 DI DEPAN", "BG 1234 DI"), ("truk BG\u{A0}1234\u{A0}AB", "BG\u{A0}1234\u{A0}AB"),
        ])
    func plates(text: String, plate: String) {
        #expect(found(text) == [plate])
    }

    @Test(
        "The same shape by chance",
        arguments: [
            "RT 05 RW 02", "KM 12 an", "B 5 orang", "Rp 50 rb", "no 12 dan", "DH 3 hari", "D 3 TKJ", "SD N 123 PLG", "blok D 12 RT 05",
            "BLOK B 120 NO 4", "dp 500 rb", "DP 1500 RB", "kb 3 bln", "motor k 500 rb", "tahun 2021 n 2022 d", "r 1200 gs",
            "mobil F - 16 A",
            "kelas B 20 orang", "XBG 1234 AB", "BG 01234 AB", "BG 12345 AB", "BG 1234 ABCD", "XX 1234 AB", "O 1234 AB", "*BG 1234 AB",
            "lapor k 112 tp", "lapor polisi k 110 dak diangkat", "lapor polisi k 110", "s/d 2022 tdk", "bg 2000 rb",
        ])
    func none(text: String) {
        #expect(found(text) == [])
    }
}
