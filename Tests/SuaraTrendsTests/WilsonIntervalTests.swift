import SuaraTrends
import Testing

struct WilsonIntervalTests {
    // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17
    // (1998), table I, method 3: four decimals.
    @Test(arguments: [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611)])
    func `the interval is that of the textbook`(successes: Int, total: Int, lower: Double, upper: Double) throws {
        let interval = try #require(WilsonInterval(successes: successes, total: total))
        #expect(abs(interval.lower - lower) <= 0.000_05 && abs(interval.upper - upper) <= 0.000_05)
    }

    // The roots of |p̂ − q| = z √(q (1 − q) / n), found by bisection with Python's statistics.NormalDist.
    @Test(arguments: [
        (0, 10, 0, 0.277_532_799_862_889), (3, 3, 0.438_502_968_244_955, 1), (50, 100, 0.403_831_530_365_996, 0.596_168_469_634_004),
        (1, 1, 0.206_549_314_377_238, 1), (0, 1, 0, 0.793_450_685_622_763), (1, 10, 0.017_876_213_095_073, 0.404_150_026_795_237),
        (7, 12, 0.319_511_312_549_550, 0.806_739_686_341_244), (500_000, 1_000_000, 0.499_020_019_890_005, 0.500_979_980_109_995),
    ])
    func `the interval solves the equation of the score test`(successes: Int, total: Int, lower: Double, upper: Double) throws {
        let interval = try #require(WilsonInterval(successes: successes, total: total))
        #expect(abs(interval.lower - lower) < 1e-12 && abs(interval.upper - upper) < 1e-12)
    }

    @Test func `it holds the share and stays between nothing and all`() throws {
        for total in 1...60 {
            for successes in 0...total {
                let interval = try #require(WilsonInterval(successes: successes, total: total))
                let share = Double(successes) / Double(total)
                #expect(0 <= interval.lower && interval.lower <= share + 1e-15 && share - 1e-15 <= interval.upper && interval.upper <= 1)
                #expect(interval.lower < interval.upper)
            }
        }
    }

    @Test func `successes and failures mirror each other`() throws {
        let (few, many) = (try #require(WilsonInterval(successes: 3, total: 40)), try #require(WilsonInterval(successes: 37, total: 40)))
        #expect(abs(few.lower - (1 - many.upper)) < 1e-12 && abs(few.upper - (1 - many.lower)) < 1e-12)
    }

    @Test func `more observations make it narrower`() throws {
        let widths = try [10, 100, 1000, 10_000].map { total in
            let interval = try #require(WilsonInterval(successes: total / 2, total: total))
            return interval.upper - interval.lower
        }
        #expect(widths == widths.sorted(by: >) && Set(widths).count == widths.count)
    }

    @Test(arguments: [(0, 0), (1, 0), (-1, 10), (11, 10), (0, -1), (Int.min, Int.max)])
    func `what cannot be observed has no interval`(successes: Int, total: Int) {
        #expect(WilsonInterval(successes: successes, total: total) == nil)
    }
}
