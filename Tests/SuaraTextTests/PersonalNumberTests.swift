import Testing

@testable import SuaraText

struct PersonalNumberTests {
    @Test(
        "Each number says what it is",
        arguments: [
            ("NIK 1671010101900001", PersonalNumber.Kind.nik), ("nip 19770312 200312 2 007", .nip), ("NI PPPK 198902252024211013", .nip),
            ("wa 0812-3456-7890", .telephone), ("(0711) 312345", .telephone), ("a@b.id", .eMail), ("BG 1234 AB", .plate),
            ("rek 1234567890", .account), ("BCA 123-456-7890", .account), ("0021-01-012345-50-9", .account), ("idpel 123456", .customer),
            ("16.71.010.001.012-0345.0", .customer), ("bpjs 0001234567890", .customer), ("NIP 140123456", .other), ("1234567890", .other),
        ])
    func kinds(text: String, kind: PersonalNumber.Kind) {
        #expect(PersonalNumber.all(in: text).map(\.kind) == [kind])
    }

    @Test("Numbers come in the order of the text")
    func order() {
        let found = PersonalNumber.all(in: "0812 3456 7890, motor bg 1234 ab, a@b.id, NIP 197703122003122007")
        #expect(found.map(\.kind) == [.telephone, .plate, .eMail, .nip])
        #expect(found[0].range == 0..<14)
    }

    @Test("A text without enough digits is not searched for numbers", arguments: ["", "tidak ada", "wa 081", "@", "12345 orang"])
    func cheap(text: String) {
        #expect(PersonalNumber.all(in: text).isEmpty)
    }

    /// Since no decision looks further than a bounded way, the work for a text is the sum of the work for its parts.
    @Test("What is far away changes nothing", arguments: 1...20)
    func locality(seed: UInt64) {
        var random = NumberText(dice: Dice(seed: seed))
        let apart = "\njauh 12 kali 34 kali 56 kali " + String(repeating: "jauh ", count: 20) + "\n"
        for _ in 0..<100 {
            let texts = (0..<5).map { _ in random.text() }
            let alone = texts.map { Masking.mask(apart + $0 + apart).dropFirst(apart.count).dropLast(apart.count) }
            #expect(Masking.mask(apart + texts.joined(separator: apart) + apart) == apart + alone.joined(separator: apart) + apart)
        }
    }

    @Test(
        "Every candidate holds a bounded number of groups",
        arguments: ["1 ", "0812 ", "12-", "1671 0101 ", "BG 1234 AB ", "o8 ", "a@b.id ", "rek 12 "])
    func bounds(piece: String) {
        let counts = [1_000, 8_000].map { PersonalNumber.all(in: String(repeating: piece, count: $0)).count }
        #expect(counts[1] <= 8 * counts[0] + 8)
    }
}
