/// The range in which the true share behind an observed one lies, with 95 % confidence.
///
/// Wilson's score interval (E. B. Wilson, "Probable inference, the law of succession, and statistical
/// inference", JASA 22, 1927): unlike ±, it stays inside 0…1 and is honest about three out of three.
package struct WilsonInterval: Hashable, Sendable {
    /// 0 … 1.
    package let lower: Double
    /// 0 … 1.
    package let upper: Double

    /// Nil when nothing was observed (`total` is 0).
    package init?(successes: Int, total: Int) {
        guard total > 0, (0...total).contains(successes) else { return nil }
        let z = 1.959_963_984_540_054  // the 97.5 % point of the normal distribution
        let (n, share) = (Double(total), Double(successes) / Double(total))
        let centre = share + z * z / (2 * n)
        let margin = z * ((share * (1 - share) + z * z / (4 * n)) / n).squareRoot()
        let scale = 1 + z * z / n
        lower = max(0, (centre - margin) / scale)
        upper = min(1, (centre + margin) / scale)
    }
}
