/// Minimises a smooth convex function: L-BFGS with backtracking (Nocedal & Wright, Numerical Optimization,
/// algorithms 7.4 and 3.1). Deterministic: one thread, always the same order of sums.
struct Minimizer {
    var iterations = 200
    /// Pairs of steps and gradient changes that are remembered.
    var memory = 6
    /// It stops when an iteration gains less than this part of the value.
    var tolerance = 1e-7

    /// - Parameter function: writes the gradient at a point and returns the value.
    func minimize(_ point: inout [Float], _ function: ([Float], inout [Float]) -> Double) {
        var gradient = [Float](repeating: 0, count: point.count)
        var value = function(point, &gradient)
        var steps: [(step: [Float], change: [Float], rho: Double)] = []
        for iteration in 0..<iterations {
            var direction = Self.direction(gradient, steps)
            var slope = Self.dot(direction, gradient)
            if slope >= 0 {
                direction = gradient.map { -$0 }
                slope = Self.dot(direction, gradient)
                steps.removeAll()
            }
            var length = iteration == 0 ? min(1, 1 / Self.dot(gradient, gradient).squareRoot()) : 1
            var next = point
            var nextGradient = gradient
            var nextValue = value
            while length > 1e-8 {
                for index in point.indices { next[index] = point[index] + Float(length) * direction[index] }
                nextValue = function(next, &nextGradient)
                if nextValue <= value + 1e-4 * length * slope { break }
                length /= 2
            }
            guard nextValue < value else { return }
            remember(&steps, from: point, gradient, to: next, nextGradient)
            let gain = value - nextValue
            (point, gradient, value) = (next, nextGradient, nextValue)
            if gain < tolerance * value.magnitude { return }
        }
    }

    private func remember(
        _ steps: inout [(step: [Float], change: [Float], rho: Double)], from point: [Float], _ gradient: [Float], to next: [Float],
        _ nextGradient: [Float]
    ) {
        let step = zip(next, point).map { $0 - $1 }
        let change = zip(nextGradient, gradient).map { $0 - $1 }
        let curvature = Self.dot(step, change)
        guard curvature > 1e-10 else { return }
        steps.append((step, change, 1 / curvature))
        if steps.count > memory { steps.removeFirst() }
    }

    /// The two loops of L-BFGS.
    private static func direction(_ gradient: [Float], _ steps: [(step: [Float], change: [Float], rho: Double)]) -> [Float] {
        var direction = gradient.map { -$0 }
        var alphas: [Double] = []
        for (step, change, rho) in steps.reversed() {
            let alpha = rho * dot(step, direction)
            alphas.append(alpha)
            add(change, times: -alpha, to: &direction)
        }
        if let last = steps.last {
            let scale = Float(1 / (last.rho * dot(last.change, last.change)))
            for index in direction.indices { direction[index] *= scale }
        }
        for ((step, change, rho), alpha) in zip(steps, alphas.reversed()) {
            add(step, times: alpha - rho * dot(change, direction), to: &direction)
        }
        return direction
    }

    private static func dot(_ a: [Float], _ b: [Float]) -> Double {
        var sum = 0.0
        for index in a.indices { sum += Double(a[index]) * Double(b[index]) }
        return sum
    }

    private static func add(_ a: [Float], times factor: Double, to b: inout [Float]) {
        let factor = Float(factor)
        for index in a.indices { b[index] += a[index] * factor }
    }
}
