/// The language of what unit heads read.
package enum Language: String, CaseIterable, Sendable {
    case indonesian = "id"
    case english = "en"

    /// One sentence for the head of a unit.
    package func summary(unitName: String, negatives: Int, window: Duration) -> String {
        switch self {
        case .indonesian: "\(unitName): \(negatives) masukan negatif dalam \(span(window)) terakhir"
        case .english: "\(unitName): \(negatives) negative submission\(negatives == 1 ? "" : "s") in the last \(span(window))"
        }
    }

    /// `24 jam`, `90 menit`: in the widest unit that says it in a whole number.
    private func span(_ window: Duration) -> String {
        let seconds = Int(window.components.seconds)
        let (width, indonesian, english) =
            switch seconds {
            case _ where seconds % 3600 == 0: (3600, "jam", "hour")
            case _ where seconds % 60 == 0: (60, "menit", "minute")
            default: (1, "detik", "second")
            }
        let count = seconds / width
        return switch self {
        case .indonesian: "\(count) \(indonesian)"
        case .english: "\(count) \(english)\(count == 1 ? "" : "s")"
        }
    }
}
