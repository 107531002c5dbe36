/// A horizontal bar of block elements, exact to an eighth of a column.
enum Bar {
    private static let eighths = Array("▏▎▍▌▋▊▉█")

    /// - Parameter columns: the length of `top`. More than nothing is at least an eighth.
    static func text(_ value: Int, of top: Int, columns: Int) -> String {
        guard value > 0, top > 0, columns > 0 else { return "" }
        let share = min(1, Double(value) / Double(top))
        let length = max(1, Int((share * Double(columns) * 8).rounded()))
        return String(repeating: "█", count: length / 8) + (length % 8 == 0 ? "" : String(eighths[length % 8 - 1]))
    }
}
