import Testing

@testable import suara

@Suite("Wording") struct WordingTests {
    @Test(
        "Numbers are grouped in the English way",
        arguments: [
            (0, "0"), (999, "999"), (1000, "1,000"), (-1000, "-1,000"), (-999, "-999"), (1_234_567, "1,234,567"),
            (Int.min, "-9,223,372,036,854,775,808"),
        ])
    func count(_ number: Int, _ expected: String) {
        #expect(Wording.count(number) == expected)
    }

    @Test("One is singular")
    func nouns() {
        #expect(Wording.count(1, "alert") == "1 alert")
        #expect(Wording.count(0, "alert") == "0 alerts")
        #expect(Wording.count(1500, "alert") == "1,500 alerts")
    }

    @Test(
        "Signed numbers have two decimals and no negative zero",
        arguments: [(0.0, "0.00"), (-0.001, "0.00"), (0.001, "0.00"), (0.126, "+0.13"), (-0.71, "-0.71")])
    func signed(_ number: Double, _ expected: String) {
        #expect(Wording.signed(number) == expected)
    }

    @Test("Percentages are whole", arguments: [(0.0, "0"), (-0.0, "0"), (0.346, "35"), (1.0, "100"), (1e300, nil), (Double.nan, nil)])
    func percent(_ share: Double, _ expected: String?) {
        let text = Wording.percent(share)
        if let expected { #expect(text == expected) }
        #expect(!text.isEmpty)
    }

    @Test(
        "Times are shortened to the minute, anything else is left alone",
        arguments: [
            ("2026-11-23T08:00:59+07:00", "2026-11-23 08:00"), ("2026-11-23T08:00:00Z", "2026-11-23 08:00"),
            ("2026-11-23T08", "2026-11-23 08:00"), ("2026-11-23", "2026-11-23"), ("2026-11", "2026-11"), ("", ""), ("T", "T"),
            ("2026-11-23T", "2026-11-23T"), ("Tomorrow", "Tomorrow"),
        ])
    func time(_ text: String, _ expected: String) {
        #expect(Wording.time(text) == expected)
    }
}
