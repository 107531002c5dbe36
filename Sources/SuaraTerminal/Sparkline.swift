/// Counts as a line of block elements, scaled from zero to the greatest of them: nothing is `▁`, and whatever
/// is more than nothing stands higher.
package struct Sparkline: Equatable {
    /// The most columns, however wide the screen is.
    package static let limit = 60
    private static let levels = Array("▁▂▃▄▅▆▇█")

    package let text: String
    /// How many counts a column is the mean of.
    package let countsPerColumn: Int

    /// - Parameter room: the most columns that are free; at least one is taken.
    package init(_ counts: [Int], room: Int = limit) {
        let room = max(1, min(room, Self.limit))
        let step = max(1, (counts.count + room - 1) / room)
        countsPerColumn = step
        // Means, because the last column may have fewer counts than the others.
        let means = stride(from: 0, to: counts.count, by: step).map { start in
            let part = counts[start..<min(start + step, counts.count)]
            return part.reduce(0.0) { $0 + Double(max(0, $1)) } / Double(part.count)
        }
        let top = means.max() ?? 0
        text = String(means.map { Self.levels[Self.level($0, top)] })
    }

    private static func level(_ value: Double, _ top: Double) -> Int {
        guard value > 0 else { return 0 }
        return min(7, max(1, Int((value / top * 7).rounded(.up))))
    }
}
