/// Rows under a header, each column as wide as its widest cell.
package struct Table: Equatable {
    package struct Column: Equatable {
        package enum Alignment: Equatable { case left, right }

        package var title: String
        package var alignment = Alignment.left
        /// How far it gives way when the table is wider than the screen; nil keeps its width.
        package var least: Int?

        package init(_ title: String, _ alignment: Alignment = .left, least: Int? = nil) {
            self.title = title
            self.alignment = alignment
            self.least = least
        }
    }

    /// Columns of the screen between two columns of the table.
    package static let gap = 2

    package var columns: [Column]
    /// As many cells in each row as there are columns.
    package var rows: [[Line]]

    package init(columns: [Column], rows: [[Line]]) {
        self.columns = columns
        self.rows = rows
    }

    /// In columns of the screen, once everything has given way.
    package var leastWidth: Int { Self.width(of: widths(within: 0)) }

    /// The header and then one line for each row, none with space at its end.
    package func lines(width: Int) -> [Line] {
        let widths = widths(within: width)
        let header = columns.map { Line($0.title, .faint) }
        return ([header] + rows).map { line(of: $0, widths) }
    }

    private var naturalWidths: [Int] {
        columns.indices.map { index in
            rows.reduce(columns[index].title.columns) { max($0, $1[index].columns) }
        }
    }

    private static func width(of widths: [Int]) -> Int { widths.reduce(0, +) + gap * max(0, widths.count - 1) }

    private func widths(within limit: Int) -> [Int] {
        var widths = naturalWidths
        for (index, column) in columns.enumerated() {
            guard let least = column.least else { continue }
            let excess = max(0, Self.width(of: widths) - limit)
            widths[index] = min(widths[index], max(least, widths[index] - excess))
        }
        return widths
    }

    private func line(of cells: [Line], _ widths: [Int]) -> Line {
        var line = Line()
        // Space is owed until something follows it.
        var owed = 0
        for (index, cell) in cells.enumerated() {
            let shown = cell.cut(to: widths[index])
            let padding = widths[index] - shown.columns
            let isRight = columns[index].alignment == .right
            if isRight { owed += padding }
            if !shown.isEmpty {
                line += Line.gap(owed) + shown
                owed = 0
            }
            owed += Self.gap + (isRight ? 0 : padding)
        }
        return line
    }
}
