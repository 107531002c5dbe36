import SuaraAPI
import SuaraTerminal
import Testing

@testable import suara

@Suite("suara trends: output by bucket") struct BucketsViewTests {
    private let series = TrendsReply.Series(
        key: nil, name: nil,
        total: .init(
            count: 13, positive: 2, neutral: 4, negative: 6, negativeShare: 0.5, negativeLow: 0.254, negativeHigh: 0.746, meanScore: -0.3),
        buckets: [
            .init(start: "2026-11-22T23", counts: .init(4, 3, 1)), .init(start: "2026-11-23T00", counts: .init(0, 0, 0)),
            .init(start: "2026-11-23T01", counts: .init(2, 1, 1, undecided: 1)),
        ])

    @Test("One line for each bucket, and one for all of them")
    func lines() {
        #expect(
            TrendsView.lines(.over("2026-11-22", "2026-11-23", by: "hour", [series]), width: 88).map(Style.plain.text(of:)) == [
                "by hour, 2026-11-22 to 2026-11-23, Asia/Jakarta",
                "hour              count  negative  neutral  positive  share negative",
                "2026-11-22 23:00      8         4        3         1            50 %  ██████████████████",
                "2026-11-23 00:00      0         0        0         0               –",
                "2026-11-23 01:00      5         2        1         1            50 %  ███████████▎",
                "all                  13         6        4         2    50 % (25–75)",
            ])
    }

    @Test("Negative counts are red, positive ones green, nothing has no colour")
    func colours() {
        let lines = BucketsView.lines(series, by: "hour", width: 88).map(Style(isColoured: true).text(of:))
        #expect(lines[1].contains("\u{1B}[31m4\u{1B}[0m"))
        #expect(lines[1].contains("\u{1B}[32m1\u{1B}[0m"))
        #expect(!lines[2].contains("\u{1B}"))
    }
}
