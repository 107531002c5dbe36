import SuaraModel

/// What a phrase in a text says: a unit's name, or a keyword of its duty.
struct PhraseMeaning: Sendable {
    let unit: UnitID
    let ground: LinkGround
    /// Only in texts of this topic, where there is one.
    private let topic: Topic?
    private let period: Period

    func isValid(topic: Topic?, day: Day) -> Bool {
        (self.topic == nil || self.topic == topic) && period.contains(day)
    }

    /// All names, and the keywords of all duties that have one.
    static func trie(names: [UnitName], duties: [Duty]) -> PhraseTrie<PhraseMeaning> {
        var trie = PhraseTrie<PhraseMeaning>()
        for name in names { trie.insert(name.words, PhraseMeaning(name)) }
        for duty in duties where !duty.keyword.isEmpty { trie.insert(duty.keyword, PhraseMeaning(duty)) }
        return trie
    }

    private init(_ name: UnitName) {
        unit = name.unit
        topic = nil
        period = Period()
        let sure = name.kind == .name ? LinkConfidence.name : LinkConfidence.alias
        let confidence = name.isPlaceName ? LinkConfidence.placeName : sure
        let note = name.isPlaceName ? " (also a place)" : ""
        let reason = "\(name.kind.rawValue) \(quoted(name.words.joined(separator: " ")))" + note
        ground = LinkGround(kind: name.isPlaceName ? .placeName : .name, confidence: confidence, reason: reason)
    }

    private init(_ duty: Duty) {
        unit = duty.unit
        topic = duty.topic
        period = duty.period
        let reason = "keyword \(quoted(duty.keyword.joined(separator: " ")))" + Self.days(of: duty.period)
        ground = LinkGround(kind: .keyword, confidence: LinkConfidence.keyword, reason: reason)
    }

    private static func days(of period: Period) -> String {
        switch (period.from, period.to) {
        case (nil, nil): ""
        case (let from?, nil): " (duty since \(from))"
        case (nil, let to?): " (duty until \(to))"
        case (let from?, let to?): " (duty from \(from) to \(to))"
        }
    }
}
