import SuaraModel
import Testing

struct TrendTests {
    private let some = Tally(count: 6, positive: 1, neutral: 2, negative: 3, scoreMilli: -500)
    private let other = Tally(count: 10, positive: 4, neutral: 0, negative: 5, scoreMilli: 250)

    @Test func `tallies add up field by field`() {
        var sum = some
        sum += other
        #expect(sum == Tally(count: 16, positive: 5, neutral: 2, negative: 8, scoreMilli: -250))
    }

    @Test func `nothing changes nothing`() {
        var sum = some
        sum += Tally()
        #expect(sum == some)
    }

    @Test func `a tally and its opposite cancel out`() {
        #expect(-some == Tally(count: -6, positive: -1, neutral: -2, negative: -3, scoreMilli: 500))
        var sum = some
        sum += -some
        #expect(sum == Tally())
    }
}
