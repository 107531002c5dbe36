import Testing

@testable import SuaraText

struct CivilNumberTests {
    private func digits(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test(
        "A NIK holds a day, for women plus 40, and a month",
        arguments: [
            ("1671010101900001", true), ("1671017112900001", true), ("1671013513900001", false), ("1671010100900001", false),
            ("0571010101900001", false),
        ])
    func nik(text: String, isNIK: Bool) {
        #expect(CivilNumber.isNIK(digits(text)) == isNIK)
    }

    @Test(
        "A NIP starts with a date and a year",
        arguments: [
            ("197703122003122007", true), ("198902252024211013", true), ("197713122003122007", false), ("177703122003122007", false),
            ("197703123003122007", false),
        ])
    func nip(text: String, isNIP: Bool) {
        #expect(CivilNumber.isNIP(digits(text)) == isNIP)
    }
}
