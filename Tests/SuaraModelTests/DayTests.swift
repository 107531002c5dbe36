import SuaraModel
import Testing

struct DayTests {
    /// The calendar once more, the slow way: days counted one by one with the rule of Gregory XIII.
    private static func civilDays(from first: Int, through last: Int) -> [(number: Int, year: Int, month: Int, day: Int)] {
        var days: [(number: Int, year: Int, month: Int, day: Int)] = []
        // 1950-01-01 is twenty years of 365 days and five leap days (1952 … 1968) before day 0.
        var (number, year, month, day) = (-(20 * 365 + 5), 1950, 1, 1)
        while number <= last {
            if number >= first { days.append((number, year, month, day)) }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            (number, day) = (number + 1, day + 1)
            if day > length { (day, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
        }
        return days
    }

    @Test func `65,000 days agree with a calendar counted day by day`() {
        let days = Self.civilDays(from: -5000, through: 60_000)
        #expect(days.count == 65_001)
        let wrong = days.filter { expected in
            let day = Day(number: expected.number)
            return day.civil != (expected.year, expected.month, expected.day)
                || Day(year: expected.year, month: expected.month, day: expected.day) != day || Day(day.description) != day
                || day.month.number != expected.year * 12 + expected.month - 1
        }
        #expect(wrong.map(\.number) == [])
    }

    // Ordinals of Python's datetime.date, minus that of 1970-01-01.
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-23", 20_780), ("1956-04-24", -5000),
        ("2134-04-11", 60_000), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func `known days have known numbers`(text: String, number: Int) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(day.description == text)
    }

    @Test(arguments: [(2024, true), (2000, true), (1600, true), (2025, false), (1900, false), (2100, false)])
    func `29 February exists in leap years only`(year: Int, exists: Bool) {
        #expect((Day(year: year, month: 2, day: 29) != nil) == exists)
    }

    @Test(arguments: [
        (2025, 2, 29), (2025, 4, 31), (2025, 0, 1), (2025, 13, 1), (2025, 1, 0), (2025, 1, 32), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1),
        (.max, .max, .max), (.min, .min, .min), (2025, .max, 1), (2025, 1, .min),
    ])
    func `a date that does not exist is no day`(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        "", "-", "--", "2025-01", "2025-1-01", "2025-01-1", "25-01-01", "+025-01-01", "-025-01-01", "2025-01-01 ", " 2025-01-01",
        "2025-01-01-", "2025/01/01", "20250101", "2025-01-01T00:00:00Z", "２０２５-01-01", "٢٠٢٥-01-01", "2025-01-0\u{301}1",
        "2025-01-01\u{0}", "2025\u{2010}01\u{2010}01", "0000-01-01", "2025-02-30", "0x25-01-01", "2025-01-\u{E9}",
    ])
    func `text that is not exactly a day is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `a huge text is refused`() {
        #expect(Day(String(repeating: "2025-01-01", count: 100_000)) == nil)
        #expect(Day(String(repeating: "-", count: 1_000_000)) == nil)
    }

    @Test func `days are ordered and can be moved`() {
        let day = Day(number: 10)
        #expect(day < day.advanced(by: 1) && day > day.advanced(by: -1))
        #expect(day.advanced(by: -20).number == -10)
    }
}

struct MonthTests {
    @Test func `a month begins with its first day and ends before the next begins`() throws {
        for number in 1900 * 12..<2150 * 12 {
            let (month, next) = (Month(number: number), Month(number: number + 1))
            let first = month.firstDay
            try #require(first.month == month && first.advanced(by: -1).month == Month(number: number - 1) && first.civil.day == 1)
            try #require(next.firstDay.advanced(by: -1).month == month && month < next)
        }
    }

    @Test func `a month is written as year and month`() {
        #expect(Day(year: 2026, month: 11, day: 23)?.month.description == "2026-11")
        #expect(Day(year: 1, month: 1, day: 31)?.month.description == "0001-01")
    }

    @Test func `months beyond the years that can be written are no trap`() throws {
        let (first, last) = (try #require(Day("0001-01-01")), try #require(Day("9999-12-31")))
        #expect(last.advanced(by: 1).month.firstDay == last.advanced(by: 1))
        #expect(last.advanced(by: 1).month.description == "10000-01")
        #expect(first.advanced(by: -1).month.firstDay == first.advanced(by: -31))
        #expect(first.advanced(by: -1).month.description == "0000-12")
        #expect(Month(number: -1).firstDay.civil == (-1, 12, 1))
    }
}

struct PaddingTests {
    @Test func `numbers are filled with zeros, never cut`() {
        #expect([0, 7, 42, 123].map { $0.padded(2) } == ["00", "07", "42", "123"])
        #expect(5.padded(0) == "5")
        #expect(UInt64.max.padded(4) == "18446744073709551615")
    }
}
