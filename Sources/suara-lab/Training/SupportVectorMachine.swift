/// A linear support vector machine with squared hinge loss, one label against the rest, by dual coordinate
/// descent (Hsieh et al. 2008, A Dual Coordinate Descent Method for Large-scale Linear SVM, algorithm 1):
/// ½‖w‖² + Σ Cᵢ max(0, 1 − yᵢ w·xᵢ)². Deterministic: the order of rows comes from a fixed seed.
struct SupportVectorMachine: Sendable {
    /// By column; the last is the bias.
    private(set) var weights: [Float]

    /// - Parameters:
    ///   - isPositive: by row.
    ///   - costs: by row; rows of 0 are left out.
    init(_ rows: SparseRows, isPositive: [Bool], costs: [Float], columns: Int, passes: Int = 60, tolerance: Float = 0.05) {
        weights = [Float](repeating: 0, count: columns + 1)
        var duals = [Float](repeating: 0, count: rows.count)
        var order = (0..<rows.count).filter { costs[$0] > 0 }
        let diagonals = (0..<rows.count).map { row in rows.squaredLength(row) + 1 + (costs[row] > 0 ? 0.5 / costs[row] : 0) }
        var random = Shuffler(seed: 20_260_101)
        // Pointers, as bounds checks would double the time of the inner loops.
        weights.withUnsafeMutableBufferPointer { weights in
            rows.withUnsafeBuffers { entries, values, starts in
                for _ in 0..<passes {
                    random.shuffle(&order)
                    var (highest, lowest) = (-Float.infinity, Float.infinity)
                    for row in order {
                        let sign: Float = isPositive[row] ? 1 : -1
                        var score = weights[columns]
                        for entry in starts[row]..<starts[row + 1] { score += weights[Int(entries[entry])] * values[entry] }
                        let gradient = sign * score - 1 + duals[row] * 0.5 / costs[row]
                        let projected = duals[row] == 0 ? min(gradient, 0) : gradient
                        highest = max(highest, projected)
                        lowest = min(lowest, projected)
                        guard projected.magnitude > 1e-9 else { continue }
                        let dual = max(duals[row] - gradient / diagonals[row], 0)
                        let step = (dual - duals[row]) * sign
                        duals[row] = dual
                        for entry in starts[row]..<starts[row + 1] { weights[Int(entries[entry])] += step * values[entry] }
                        weights[columns] += step
                    }
                    if highest - lowest < tolerance { break }
                }
            }
        }
    }

    func score(_ row: Int, of rows: SparseRows) -> Float {
        rows.dot(row, weights) + weights[weights.count - 1]
    }
}

/// Puts rows in another order, always the same from one seed: SplitMix64 (Steele et al. 2014) and
/// Fisher–Yates.
private struct Shuffler {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func shuffle(_ order: inout [Int]) {
        for last in stride(from: order.count - 1, to: 0, by: -1) {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            order.swapAt(last, Int((mixed ^ (mixed >> 31)) % UInt64(last + 1)))
        }
    }
}
