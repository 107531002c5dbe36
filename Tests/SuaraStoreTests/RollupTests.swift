import SuaraModel
import Testing

@testable import SuaraStore

struct RollupTests {
    private func counted(hour: Int = 1000, sentiment: Sentiment? = .negative, score: Double = -0.5) -> Rollup.Counted {
        Rollup.Counted(hour: LocalHour(number: hour), unit: "pupr", topic: "jalan", source: "app", sentiment: sentiment, score: score)
    }

    private func deltas(oldest: Int = 0, _ change: (inout Rollup.Deltas) -> Void) -> [Rollup.Cell: Tally] {
        var deltas = Rollup.Deltas(oldestHour: LocalHour(number: oldest))
        change(&deltas)
        return deltas.cells
    }

    @Test(
        arguments: [
            (Sentiment.positive, 0.25, Tally(count: 1, positive: 1, scoreMilli: 250)), (.neutral, 0, Tally(count: 1, neutral: 1)),
            (.negative, -1, Tally(count: 1, negative: 1, scoreMilli: -1000)), (nil, 0.0004, Tally(count: 1)),
            (nil, 0.0005, Tally(count: 1, scoreMilli: 1)), (nil, -0.0005, Tally(count: 1, scoreMilli: -1)),
        ] as [(Sentiment?, Double, Tally)])
    func `one submission counts once`(sentiment: Sentiment?, score: Double, tally: Tally) {
        #expect(counted(sentiment: sentiment, score: score).tally == tally)
    }

    @Test func `it counts in each grain and each series`() {
        let cells = deltas { $0.add(counted()) }
        #expect(cells.count == Rollup.Grain.allCases.count * Rollup.Series.allCases.count)
        #expect(Set(cells.values) == [Tally(count: 1, negative: 1, scoreMilli: -500)])
        #expect(Set(cells.keys.map(\.bucket)) == [1000, 41, LocalHour(number: 1000).day.month.number])
    }

    @Test func `what is added and removed leaves nothing to write`() {
        let cells = deltas {
            $0.add(counted())
            $0.remove(counted())
        }
        #expect(cells.values.allSatisfy { $0 == Tally() })
    }

    @Test func `hours before the oldest one are not touched, their days and months are`() {
        let cells = deltas(oldest: 1001) {
            $0.add(counted(hour: 1000))
            $0.add(counted(hour: 1001))
        }
        #expect(Set(cells.keys.filter { $0.grain == .hour }.map(\.bucket)) == [1001])
        #expect(cells.filter { $0.key.grain == .day }.allSatisfy { $0.value.count == 2 })
    }

    // On disk: a database of an older version must mean the same.
    @Test func `the numbers of the series stay`() {
        #expect(Rollup.Series.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 5])
        #expect(Rollup.Series.allCases.map { $0.key(counted()).a } == ["", "pupr", "jalan", "app", "pupr", "pupr"])
        #expect(Rollup.Series.allCases.map { $0.key(counted()).b } == ["", "", "", "", "jalan", "app"])
    }
}
