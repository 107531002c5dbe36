import SuaraModel

extension LinkEvidence {
    /// The link that the evidence allows: a named unit that also owns the topic's duty, else the source's
    /// own unit, else the surest. Two equally sure ones, neither part of the other, or none sure enough are an
    /// abstention that keeps its candidates.
    func decision(in tree: UnitTree) -> UnitLink {
        var ranked = cases.map(\.candidate).sorted { ($1.confidence, $0.id) < ($0.confidence, $1.id) }
        guard let chosen = choice(among: ranked, in: tree), let index = ranked.firstIndex(where: { $0.id == chosen }),
            ranked[index].confidence >= LinkConfidence.threshold
        else { return UnitLink(unit: nil, confidence: 0, candidates: ranked) }
        let winner = ranked.remove(at: index)
        // A rule may prefer the one with less evidence; the others must not look surer than the answer.
        let others = ranked.map { UnitCandidate(id: $0.id, confidence: min($0.confidence, winner.confidence), reasons: $0.reasons) }
        return UnitLink(unit: winner.id, confidence: winner.confidence, candidates: [winner] + others)
    }

    private func choice(among ranked: [UnitCandidate], in tree: UnitTree) -> UnitID? {
        if let owner = cases.first(where: { $0.has(.name) && $0.has(.topic) }) { return owner.unit }
        if let source = cases.first(where: { $0.has(.source) }) { return source.unit }
        guard let best = ranked.first else { return nil }
        let tied = ranked.prefix { best.confidence - $0.confidence < 1e-9 }.map(\.id)
        // Of a kelurahan and its kecamatan, named as in an address, the kelurahan.
        return tied.first { part in Set(tied).isSubset(of: tree.above(part) + [part]) }
    }
}
