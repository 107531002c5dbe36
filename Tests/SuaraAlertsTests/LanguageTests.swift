import SuaraAlerts
import Testing

struct LanguageTests {
    @Test(arguments: [
        (86_400, "24 jam", "24 hours"), (3600, "1 jam", "1 hour"), (7 * 86_400, "168 jam", "168 hours"), (5400, "90 menit", "90 minutes"),
        (60, "1 menit", "1 minute"), (30, "30 detik", "30 seconds"), (1, "1 detik", "1 second"), (3601, "3601 detik", "3601 seconds"),
    ])
    func `the window is said in the widest unit that fits`(seconds: Int, indonesian: String, english: String) {
        let summary = { (language: Language) in language.summary(unitName: "PUPR", negatives: 7, window: .seconds(seconds)) }
        #expect(summary(.indonesian) == "PUPR: 7 masukan negatif dalam \(indonesian) terakhir")
        #expect(summary(.english) == "PUPR: 7 negative submissions in the last \(english)")
    }

    @Test func `one is not many`() {
        let summary = Language.english.summary(unitName: "PUPR", negatives: 1, window: .seconds(3600))
        #expect(summary == "PUPR: 1 negative submission in the last 1 hour")
    }

    @Test func `languages are named by their codes`() {
        #expect(Language(rawValue: "id") == .indonesian && Language(rawValue: "en") == .english && Language.allCases.count == 2)
    }
}
