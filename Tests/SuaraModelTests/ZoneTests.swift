import SuaraModel
import Testing

struct ZoneTests {
    private static let jakarta = Zone.fixed("Asia/Jakarta", hours: 7)
    /// As Australia/Sydney in 2026: +11, and +10 from 4 April 16:00 UTC until 3 October 16:00 UTC. So far east
    /// that clocks change between local midnight and the midnight of UTC with the same date.
    private static let sydney = Zone(identifier: "Australia/Sydney") { moment in
        (1_775_318_400..<1_791_043_200).contains(moment.seconds) ? 36_000 : 39_600
    }
    private static let second = Duration.seconds(1)

    @Test func `the day begins at local midnight`() throws {
        let day = try #require(Day("2026-11-23"))
        let midnight = try #require(Timestamp(rfc3339: "2026-11-23T00:00:00+07:00"))
        #expect(Self.jakarta.start(of: day) == midnight)
        #expect(Self.jakarta.day(of: midnight) == day)
        #expect(Self.jakarta.day(of: midnight - Duration.milliseconds(1)) == day.advanced(by: -1))
        #expect(Self.jakarta.hour(of: midnight).description == "2026-11-23T00")
        #expect(Self.jakarta.hour(of: midnight - Self.second).description == "2026-11-22T23")
    }

    @Test(arguments: [-12, -5, 0, 7, 14])
    func `every day contains its start, whatever the offset`(hours: Int) {
        let zone = Zone.fixed("test", hours: hours)
        let wrong = (-5000...60_000).filter { number in
            let start = zone.start(of: Day(number: number))
            return zone.day(of: start).number != number || zone.day(of: start - Duration.milliseconds(1)).number != number - 1
                || zone.hour(of: start).hourOfDay != 0
        }
        #expect(wrong == [])
    }

    @Test(arguments: [("2026-10-04", "2026-10-04T00:00:00+10:00"), ("2026-10-05", "2026-10-05T00:00:00+11:00")])
    func `the offset of midnight itself counts when clocks go forward`(day: String, start: String) throws {
        #expect(Self.sydney.start(of: try #require(Day(day))) == Timestamp(rfc3339: start))
    }

    @Test(arguments: [("2026-04-05", "2026-04-05T00:00:00+11:00"), ("2026-04-06", "2026-04-06T00:00:00+10:00")])
    func `the offset of midnight itself counts when clocks go back`(day: String, start: String) throws {
        #expect(Self.sydney.start(of: try #require(Day(day))) == Timestamp(rfc3339: start))
    }

    @Test func `UTC has no offset`() {
        #expect(Zone.utc.hour(of: Timestamp(seconds: 0)).number == 0)
        #expect(Zone.utc.hour(of: Timestamp(milliseconds: -1)).number == -1)
    }
}

struct LocalHourTests {
    @Test func `hours before 1970 belong to the day before`() {
        #expect(LocalHour(number: -1).day.number == -1)
        #expect(LocalHour(number: -1).hourOfDay == 23)
        #expect(LocalHour(number: -24).day.number == -1)
        #expect(LocalHour(number: -24).hourOfDay == 0)
        #expect(LocalHour(number: -25).day.number == -2)
        #expect(LocalHour(number: -1).description == "1969-12-31T23")
    }

    @Test func `day and hour of the day give the number back`() {
        let wrong = (-100_000...100_000).filter { number in
            let hour = LocalHour(number: number)
            return hour.day.number * 24 + hour.hourOfDay != number || !(0...23).contains(hour.hourOfDay)
        }
        #expect(wrong == [])
    }

    @Test func `hours are ordered`() { #expect(LocalHour(number: -2) < LocalHour(number: -1)) }
}
