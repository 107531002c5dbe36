import Testing

@testable import SuaraTerminal

@Suite("Sparkline") struct SparklineTests {
    @Test(
        "Counts are scaled from zero to their greatest",
        arguments: [
            ([], ""), ([0], "▁"), ([0, 0, 0], "▁▁▁"), ([5], "█"), ([0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"), ([1, 1_000_000], "▂█"),
            ([3, 3], "██"), ([-4, 2], "▁█"), ([Int.max, Int.max, Int.min], "██▁"),
        ])
    func levels(_ counts: [Int], _ expected: String) {
        #expect(Sparkline(counts).text == expected)
    }

    @Test("More counts than room are averaged, the last column over what is left")
    func coarse() {
        let sparkline = Sparkline([7, 7, 0, 0, 7], room: 3)
        #expect(sparkline.text == "█▁█")
        #expect(sparkline.countsPerColumn == 2)
    }

    @Test("No line is longer than 60 columns or than its room", arguments: [1, 59, 60, 61, 720, 8784])
    func length(_ counts: Int) {
        let many = Array(repeating: 1, count: counts)
        #expect((1...60).contains(Sparkline(many, room: 500).text.columns))
        #expect((1...10).contains(Sparkline(many, room: 10).text.columns))
        #expect(Sparkline(many, room: -1).text.columns == 1)
    }
}
