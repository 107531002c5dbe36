/// A horizontal bar of block elements, exact to an eighth of a column.
package enum Bar {
    private static let eighths = Array("▏▎▍▌▋▊▉█")

    /// - Parameter columns: the length of `top`. More than nothing is at least an eighth.
    package static func text(_ value: Double, of top: Double, columns: Int) -> String {
        guard value > 0, top > 0, columns > 0 else { return "" }
        let length = max(1, Int((min(1, value / top) * Double(columns) * 8).rounded()))
        return String(repeating: "█", count: length / 8) + (length % 8 == 0 ? "" : String(eighths[length % 8 - 1]))
    }
}
