/// Which unit a submission concerns, with every unit that was considered.
package struct UnitLink: Hashable, Sendable {
    /// Nil is an abstention.
    package var unit: UnitID?
    /// 0 … 1.
    package var confidence: Double
    /// Best first; the chosen unit is the first of them.
    package var candidates: [UnitCandidate]
    /// True for an allegation: only the unit itself may see that it exists.
    package var isRestricted: Bool

    package init(unit: UnitID?, confidence: Double, candidates: [UnitCandidate], isRestricted: Bool = false) {
        self.unit = unit
        self.confidence = confidence
        self.candidates = candidates
        self.isRestricted = isRestricted
    }

    package static let none = UnitLink(unit: nil, confidence: 0, candidates: [])
}

package struct UnitCandidate: Hashable, Sendable, Codable {
    package var id: UnitID
    /// 0 … 1.
    package var confidence: Double
    /// In words: `alias "dukcapil"`, `duty for kependudukan`.
    package var reasons: [String]

    package init(id: UnitID, confidence: Double, reasons: [String]) {
        self.id = id
        self.confidence = confidence
        self.reasons = reasons
    }
}
