import Testing

@testable import SuaraText

struct NumberCueTests {
    private func cue(_ text: String) -> NumberCue? { NumberCue.before(text.utf8.count, in: Array(text.utf8)) }

    @Test(
        "The nearest word that says something",
        arguments: [
            ("no rek ", NumberCue.Meaning.account, true, true), ("no. rek. BCA saya: ", .account, true, true),
            ("rekening ", .account, true, false),
            ("rekening saya hilang ", .account, false, false), ("BRI ", .account, true, false), ("transfer ke ", .account, true, false),
            ("transfer ", .amount, true, false), ("idpel ", .customer, true, true), ("ID PDAM kami ", .customer, true, true),
            ("biaya sambungan: ", .amount, true, true), ("nomor tiket ", .receipt, true, true), ("resi JP", .receipt, true, false),
            ("INV/2024/", .receipt, true, false), ("#", .receipt, true, true), ("telp. ", .telephone, true, false),
            ("rekeningnyo ", .account, true, false),
        ])
    func meanings(text: String, meaning: NumberCue.Meaning, isAdjacent: Bool, isNumbered: Bool) {
        #expect(cue(text) == NumberCue(meaning: meaning, isAdjacent: isAdjacent, isNumbered: isNumbered))
    }

    @Test(
        "Nothing is said",
        arguments: [
            "", "saya ", "tiket saya hilang ", "rek 1234567890, ", "rek! ", "rek *** ", "a b c d e f rek g h i j k l ", "KARTU_KELUARGA/",
        ])
    func none(text: String) {
        #expect(cue(text) == nil)
    }
}
