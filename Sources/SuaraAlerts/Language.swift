/// The language of what unit heads read.
package enum Language: String, CaseIterable, Sendable {
    case indonesian = "id"
    case english = "en"

    /// One sentence for the head of a unit.
    package func summary(unitName: String, negatives: Int, window: Duration) -> String {
        switch self {
        case .indonesian: "\(unitName): \(negatives) masukan negatif dalam \(span(window)) terakhir"
        case .english: "\(unitName): \(negatives) negative submissions in the last \(span(window))"
        }
    }

    /// `24 jam`, `90 menit`: whole hours where it is whole hours, else minutes.
    private func span(_ window: Duration) -> String {
        let minutes = Int(window.components.seconds / 60)
        let (count, isHours) = minutes % 60 == 0 ? (minutes / 60, true) : (minutes, false)
        return switch self {
        case .indonesian: "\(count) \(isHours ? "jam" : "menit")"
        case .english: "\(count) \(isHours ? "hour" : "minute")\(count == 1 ? "" : "s")"
        }
    }
}
