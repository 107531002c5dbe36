import SuaraModel
import Testing

@testable import SuaraDirectory

struct PeriodTests {
    private let last2024 = newYear2025.advanced(by: -1)

    @Test func `both ends belong to it`() {
        let period = Period(from: last2024, to: newYear2025)
        #expect(period.contains(last2024) && period.contains(newYear2025))
        #expect(!period.contains(last2024.advanced(by: -1)) && !period.contains(newYear2025.advanced(by: 1)))
    }

    @Test func `an open end has no bound`() {
        #expect(Period().contains(Day(number: -1_000_000)))
        #expect(Period(to: last2024).contains(Day(number: -1_000_000)) && !Period(to: last2024).contains(newYear2025))
        #expect(Period(from: newYear2025).contains(Day(number: 1_000_000)) && !Period(from: newYear2025).contains(last2024))
    }

    @Test func `periods overlap where they share a day`() {
        #expect(!Period(to: last2024).overlaps(Period(from: newYear2025)))
        #expect(Period(to: newYear2025).overlaps(Period(from: newYear2025)))
        #expect(Period().overlaps(Period(from: newYear2025, to: newYear2025)))
        #expect(!Period(from: newYear2025).overlaps(Period(from: last2024, to: last2024)))
    }
}
