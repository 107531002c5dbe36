import SuaraModel
import Testing

struct TimestampTests {
    @Test(arguments: [(0, 0), (999, 0), (1000, 1), (-1, -1), (-1000, -1), (-1001, -2)])
    func `seconds are rounded down, before 1970 too`(milliseconds: Int64, seconds: Int64) {
        #expect(Timestamp(milliseconds: milliseconds).seconds == seconds)
    }

    @Test func `durations are added, taken away and found between two moments`() {
        let moment = Timestamp(seconds: 100)
        #expect(moment + .milliseconds(1500) == Timestamp(milliseconds: 101_500))
        #expect(moment - .seconds(200) == Timestamp(seconds: -100))
        #expect(moment - Timestamp(seconds: 160) == Duration.seconds(-60))
        #expect(moment < moment + .milliseconds(1))
    }

    @Test func `a duration's fractions of milliseconds are dropped`() {
        #expect(Duration.microseconds(1999).milliseconds == 1)
        #expect(Duration.seconds(-90).milliseconds == -90_000)
        #expect(Duration.nanoseconds(1).milliseconds == 0)
    }

    @Test func `division rounds towards minus infinity`() {
        for dividend in -30...30 {
            for divisor in [-7, -3, -1, 1, 3, 7] {
                let quotient = dividend.floorDivided(by: divisor)
                let remainder = dividend - quotient * divisor
                #expect(remainder == 0 || (remainder < 0) == (divisor < 0))
                #expect(abs(remainder) < abs(divisor))
            }
        }
    }
}
