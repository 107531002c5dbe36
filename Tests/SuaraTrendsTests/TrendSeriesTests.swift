import SuaraModel
import SuaraTrends
import Testing

struct TrendSeriesTests {
    private func row(_ key: String, _ bucket: Int, _ count: Int) -> TrendRow {
        TrendRow(key: key, bucket: bucket, tally: Tally(count: count, negative: count, scoreMilli: -100 * count))
    }

    @Test func `buckets without submissions are filled with zeros`() throws {
        let series = TrendSeries.series(of: [row("a", 12, 3), row("a", 10, 1)], over: 9...13)
        let only = try #require(series.first)
        #expect(series.count == 1 && only.key == "a")
        #expect(only.points.map(\.bucket) == [9, 10, 11, 12, 13])
        #expect(only.points.map(\.tally.count) == [0, 1, 0, 3, 0])
        #expect(only.total == Tally(count: 4, negative: 4, scoreMilli: -400))
    }

    @Test func `the busiest series comes first, and of two as busy the first of the alphabet`() {
        let rows = [row("b", 1, 2), row("c", 1, 5), row("a", 2, 1), row("a", 1, 1), row("", 1, 2)]
        #expect(TrendSeries.series(of: rows, over: 1...2).map(\.key) == ["c", "", "a", "b"])
    }

    @Test func `the order of the rows does not matter`() {
        let rows = (0..<50).map { row("key\($0 % 7)", $0 / 7, 1 + $0 % 3) }
        #expect(TrendSeries.series(of: rows, over: 0...9) == TrendSeries.series(of: rows.reversed(), over: 0...9))
    }

    @Test func `a bucket outside the range is not shown and not counted`() {
        let series = TrendSeries.series(of: [row("a", 1, 3), row("a", 7, 9)], over: 1...2)
        #expect(series.map(\.total.count) == [3])
    }

    @Test func `buckets before 1970 are buckets like others`() {
        #expect(TrendSeries.series(of: [row("", -2, 1)], over: -3...(-1)).first?.points.map(\.tally.count) == [0, 1, 0])
    }

    @Test func `no rows, no series`() { #expect(TrendSeries.series(of: [], over: 1...3) == []) }
}

struct TallyMeaningTests {
    @Test func `abstentions count as submissions but not in the share`() {
        let tally = Tally(count: 10, positive: 1, neutral: 0, negative: 3, scoreMilli: -2000)
        #expect(tally.judged == 4)
        #expect(tally.negativeShare == 0.75)
        #expect(tally.negativeInterval == WilsonInterval(successes: 3, total: 4))
        #expect(tally.meanScore == -0.2)
    }

    @Test func `where none was judged there is no share, where none came no mean`() {
        #expect(Tally(count: 2, scoreMilli: 100).negativeShare == nil)
        #expect(Tally(count: 2, scoreMilli: 100).negativeInterval == nil)
        #expect(Tally(count: 2, scoreMilli: 100).meanScore == 0.05)
        #expect(Tally().meanScore == nil)
    }
}
