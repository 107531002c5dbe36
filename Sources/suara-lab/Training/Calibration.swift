import Glibc

/// Makes margins honest: the softmax of `scale` × margin + `offsets` says how often an answer is right (Platt
/// scaling for several labels; Guo et al. 2017, On Calibration of Modern Neural Networks).
struct Calibration: Sendable {
    var scale: Float = 1
    /// By label.
    var offsets: [Float]

    /// What a model said of a row that it has not seen.
    struct Unseen: Sendable {
        var margins: [Float]
        var label: Int
    }

    /// Holds the offsets near 0 where a label is rare.
    private static let ridge = 2.0

    /// The least cross entropy on the rows; the margins themselves without rows.
    init(_ unseen: [Unseen], labels: Int) {
        var point = [Float](repeating: 0, count: labels + 1)
        point[0] = 1
        if !unseen.isEmpty {
            Minimizer().minimize(&point) { point, gradient in Self.loss(point, &gradient, unseen) }
        }
        (scale, offsets) = (point[0], Array(point[1...]))
    }

    private static func loss(_ point: [Float], _ gradient: inout [Float], _ unseen: [Unseen]) -> Double {
        var gradients = [Double](repeating: 0, count: point.count)
        var loss = 0.0
        for label in 1..<point.count {
            loss += ridge / 2 * Double(point[label] * point[label])
            gradients[label] = ridge * Double(point[label])
        }
        for row in unseen {
            let scores = row.margins.indices.map { Double(point[0] * row.margins[$0] + point[$0 + 1]) }
            let highest = scores.max() ?? 0
            let logSum = log(scores.reduce(0) { $0 + exp($1 - highest) }) + highest
            loss += logSum - scores[row.label]
            for label in scores.indices {
                let error = exp(scores[label] - logSum) - (label == row.label ? 1 : 0)
                gradients[0] += error * Double(row.margins[label])
                gradients[label + 1] += error
            }
        }
        gradient = gradients.map { Float($0) }
        return loss
    }
}
