/// Which questions about a text are scored.
enum ScoredColumns {
    /// The sentiment alone.
    case sentiment
    case all
}

/// Rows of weights, one number for each column. The sentiment's columns stand in a table of their own: they
/// are all that is needed of most texts that are only measured, and the smaller the table, the more of it
/// stays near the processor.
struct WeightTable: Sendable {
    private let sentiment: [Float]
    private let others: [Float]

    /// The heads of the sentiment come first.
    private static let sentimentWidth = Head.domain.columns.upperBound
    private static let othersWidth = Head.width - sentimentWidth

    /// - Parameter rows: of ``Head/width`` numbers each, one behind the other.
    init(_ rows: [Float]) {
        let starts = stride(from: 0, to: rows.count, by: Head.width)
        var (sentiment, others) = ([Float](), [Float]())
        sentiment.reserveCapacity(rows.count / Head.width * Self.sentimentWidth)
        others.reserveCapacity(rows.count / Head.width * Self.othersWidth)
        for start in starts {
            sentiment.append(contentsOf: rows[start..<(start + Self.sentimentWidth)])
            others.append(contentsOf: rows[(start + Self.sentimentWidth)..<(start + Head.width)])
        }
        (self.sentiment, self.others) = (sentiment, others)
    }

    @inline(__always)
    func value(_ row: Int, _ column: Int) -> Float {
        column < Self.sentimentWidth
            ? sentiment[row * Self.sentimentWidth + column] : others[row * Self.othersWidth + column - Self.sentimentWidth]
    }

    @inline(__always)
    func add(_ row: Int, times factor: Float, to scores: inout [Float], _ columns: ScoredColumns) {
        Self.add(sentiment, row, Self.sentimentWidth, times: factor, to: &scores, from: 0)
        if columns == .all { Self.add(others, row, Self.othersWidth, times: factor, to: &scores, from: Self.sentimentWidth) }
    }

    /// Pointers, so that the loop is one of vectors: bounds are checked once for the row.
    @inline(__always)
    private static func add(_ table: [Float], _ row: Int, _ width: Int, times factor: Float, to scores: inout [Float], from column: Int) {
        let start = row * width
        precondition(row >= 0 && start + width <= table.count && column + width <= scores.count)
        table.withUnsafeBufferPointer { table in
            scores.withUnsafeMutableBufferPointer { scores in
                for offset in 0..<width { scores[column + offset] += table[start + offset] * factor }
            }
        }
    }
}
