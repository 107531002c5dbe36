import Testing

@testable import SuaraText

struct TelephoneNumberTests {
    private func kinds(_ text: String) -> [PersonalNumber.Kind] { PersonalNumber.all(in: text).map(\.kind) }

    @Test(
        "Operators, area codes, other countries, and numbers of the same town after a word that says so",
        arguments: [
            "081 234 567 890", "0895-0176-2363-8", "62 812 3456 7890", "+62 (0)812 3456 7890", "+65 9123 4567", "0711/312345",
            "021-5551234",
            "(0274) 512345", "+62 711 312345", "wa 812-3456-7890", "telp 312345", "telp. 354-567", "0812-\n34567890", "o812 345 6789",
        ])
    func telephones(text: String) {
        #expect(kinds(text) == [.telephone])
    }

    @Test(
        "Services, years, amounts, and codes that nobody has",
        arguments: [
            "0800-1-486234", "telp 1500123", "telepon 7 kali", "telp 2500000 rupiah", "0841 234 567", "045-123-2024", "0812", "0812-34",
            "telp 23-11-2024",
            "beli hp 2500000",
        ])
    func none(text: String) {
        #expect(kinds(text) == [])
    }

    @Test("A number that is complete is not followed by what is counted")
    func counted() {
        #expect(Masking.mask("0812 3456 789 19 orang") == "************* 19 orang")
        #expect(Masking.mask("081234567890 19") == "************ 19")
    }
}
