/// A matrix with few numbers in a row (compressed sparse rows).
struct SparseRows: Sendable {
    private var columns: [Int32] = []
    private var values: [Float] = []
    /// Where each row starts; one more than there are rows.
    private var starts: [Int] = [0]

    var count: Int { starts.count - 1 }

    mutating func append(_ row: some Sequence<(column: Int32, value: Float)>) {
        for (column, value) in row {
            columns.append(column)
            values.append(value)
        }
        starts.append(columns.count)
    }

    func squaredLength(_ row: Int) -> Float { values[starts[row]..<starts[row + 1]].reduce(0) { $0 + $1 * $1 } }

    func dot(_ row: Int, _ weights: [Float]) -> Float {
        (starts[row]..<starts[row + 1]).reduce(0) { $0 + weights[Int(columns[$1])] * values[$1] }
    }

    /// Calls with the columns, the values, and where each row starts.
    func withUnsafeBuffers(_ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Float>, UnsafeBufferPointer<Int>) -> Void) {
        columns.withUnsafeBufferPointer { columns in
            values.withUnsafeBufferPointer { values in starts.withUnsafeBufferPointer { starts in body(columns, values, starts) } }
        }
    }
}
