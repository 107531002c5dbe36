import SuaraModel

/// Why a unit is considered. The same ground said twice is not surer: ten times the same alias is one.
struct LinkGround {
    /// `placeName`: a name that may only say where. `whole`: what speaks for a unit that this one is part of.
    enum Kind { case source, name, placeName, keyword, topic, whole }

    let kind: Kind
    let confidence: Double
    /// In words, for people.
    let reason: String
}

/// All that speaks for one unit, at most one ground of a kind.
struct UnitCase {
    let unit: UnitID
    private(set) var grounds: [LinkGround]

    init(unit: UnitID, ground: LinkGround) {
        self.unit = unit
        grounds = [ground]
    }

    mutating func add(_ ground: LinkGround) {
        guard let index = grounds.firstIndex(where: { $0.kind == ground.kind }) else { return grounds.append(ground) }
        if grounds[index].confidence < ground.confidence { grounds[index] = ground }
    }

    func has(_ kind: LinkGround.Kind) -> Bool { grounds.contains { $0.kind == kind } }

    var confidence: Double { LinkConfidence.combined(grounds.lazy.map(\.confidence)) }

    var candidate: UnitCandidate { UnitCandidate(id: unit, confidence: confidence, reasons: grounds.map(\.reason)) }
}

/// The cases of all units that a text brings up.
struct LinkEvidence {
    private(set) var cases: [UnitCase] = []

    mutating func add(_ ground: LinkGround, for unit: UnitID) {
        if let index = cases.firstIndex(where: { $0.unit == unit }) {
            cases[index].add(ground)
        } else {
            cases.append(UnitCase(unit: unit, ground: ground))
        }
    }

    /// What speaks for a whole speaks for its part too, where the text names the part's office: a puskesmas
    /// named goes before the health office whose topic it is.
    mutating func support(partsIn tree: UnitTree) {
        guard cases.count > 1 else { return }
        for part in cases where part.has(.name) {
            for unit in tree.above(part.unit) {
                guard let whole = cases.first(where: { $0.unit == unit }) else { continue }
                add(LinkGround(kind: .whole, confidence: whole.confidence, reason: "part of \(unit)"), for: part.unit)
            }
        }
    }
}
