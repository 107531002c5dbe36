import SuaraAPI
import SuaraTerminal
import Testing

@testable import suara

@Suite("suara trends: output by series") struct TrendsViewTests {
    private func text(_ reply: TrendsReply, width: Int = 100) -> [String] {
        TrendsView.lines(reply, width: width).map(Style.plain.text(of:))
    }

    private func series(_ key: String?, _ name: String?, _ total: TrendsReply.Counts, counts: [Int]) -> TrendsReply.Series {
        .init(key: key, name: name, total: total, buckets: counts.map { .init(start: "2026-11-21", counts: .init(0, $0, 0)) })
    }

    @Test("One line for each series, with its interval and its sparkline")
    func lines() {
        let busy = TrendsReply.Counts(
            count: 1200, positive: 500, neutral: 280, negative: 400, negativeShare: 0.339, negativeLow: 0.312, negativeHigh: 0.3667,
            meanScore: -0.124)
        let reply = TrendsReply.over(
            "2026-11-21", "2026-11-23", group: "unit",
            [
                series("dishub", "Dinas Perhubungan", busy, counts: [0, 600, 600]),
                series("disdik", nil, .init(0, 1, 1), counts: [1, 0, 1]),
                series(nil, nil, .init(0, 0, 0, undecided: 1), counts: [0, 0, 1]),
            ])
        #expect(
            text(reply) == [
                "by day, 2026-11-21 to 2026-11-23, Asia/Jakarta",
                "unit               total  negative  share negative   mean  per day",
                "Dinas Perhubungan  1,200       400    34 % (31–37)  -0.12  ▁██",
                "disdik                 2         0             0 %  +0.50  █▁█",
                "(no unit)              1         0               –      –  ▁▁█",
            ])
    }

    @Test("A sparkline takes the room that is left, and the header says what a column of it is")
    func coarse() {
        let reply = TrendsReply.over(
            "2026-10-01", "2026-11-23", by: "hour", group: "topic",
            [series("jalan", nil, .init(720, 0, 0), counts: Array(repeating: 1, count: 720))])
        #expect(text(reply, width: 200)[1].hasSuffix("per 12 hours"))
        #expect(text(reply, width: 200)[2].hasSuffix(" " + String(repeating: "█", count: 60)))
        #expect(text(reply, width: 80).allSatisfy { $0.columns <= 80 })
    }

    @Test("A long name gives way, so that a month of days keeps its columns")
    func longName() {
        let name = "Dinas Kependudukan dan Pencatatan Sipil"
        let reply = TrendsReply.over(
            "2026-10-25", "2026-11-23", group: "unit", [series("k", name, .init(1, 0, 0), counts: Array(repeating: 1, count: 30))])
        #expect(
            text(reply, width: 96) == [
                "by day, 2026-10-25 to 2026-11-23, Asia/Jakarta",
                "unit                      total  negative  share negative   mean  per day",
                "Dinas Kependudukan dan …      1         1           100 %  -1.00  " + String(repeating: "█", count: 30),
            ])
    }

    @Test("Nothing found is a sentence")
    func none() {
        let empty = series(nil, nil, .init(0, 0, 0), counts: [0])
        for group in ["none", "unit"] {
            #expect(
                text(.over("2026-11-23", "2026-11-23", group: group, [])) == ["by day, 2026-11-23, Asia/Jakarta", "no submissions match"])
            #expect(text(.over("2026-11-23", "2026-11-23", group: group, [empty])).last == "no submissions match")
        }
    }
}
