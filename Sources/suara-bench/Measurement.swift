import Foundation

/// A figure, and what it is compared with in the same run.
struct Measurement: Encodable {
    var name: String
    var figure: Double
    var unit: String
    var comparedWith: String
    var comparison: Double
    /// `figure / comparison`.
    var ratio: Double { figure / comparison }

    private enum CodingKeys: String, CodingKey { case name, figure, unit, comparedWith = "compared_with", comparison, ratio }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(figure, forKey: .figure)
        try container.encode(unit, forKey: .unit)
        try container.encode(comparedWith, forKey: .comparedWith)
        try container.encode(comparison, forKey: .comparison)
        try container.encode(ratio, forKey: .ratio)
    }

    static func json(_ rows: [Measurement]) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return try encoder.encode(rows)
    }

    static func table(_ rows: [Measurement]) -> String {
        let cells =
            [["name", "figure", "unit", "compared with", "its figure", "ratio"]]
            + rows.map { row in
                [row.name, number(row.figure), row.unit, row.comparedWith, number(row.comparison), number(row.ratio)]
            }
        let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max()! }
        return cells.map { row in
            zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    private static func number(_ value: Double) -> String {
        value >= 100 ? String(Int(value.rounded())) : String(format: "%.2f", value)
    }
}

/// CPU seconds that this process has used, all threads together.
func processCPUSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The best of several runs: the one that the machine disturbed least.
func best(of runs: Int, _ body: () throws -> Double) rethrows -> Double {
    var best = 0.0
    for _ in 0..<runs { best = max(best, try body()) }
    return best
}
