package import SuaraModel

/// Tells which unit a text concerns, from the source, the names and keywords in it, and the duties of the
/// day. Built once for a directory; linking then costs about a dictionary lookup a word.
package struct Linker: Sendable {
    private let units: Set<UnitID>
    private let tree: UnitTree
    private let phrases: PhraseTrie<PhraseMeaning>
    /// Duties for a whole topic in the whole city.
    private let topicDuties: [Topic: [Duty]]

    package init(directory: Directory) {
        units = Set(directory.units.map(\.id))
        tree = UnitTree(directory.units)
        // Places are not read from texts yet, so a duty in one place only never applies.
        let duties = directory.duties.filter { $0.place == nil }
        phrases = PhraseMeaning.trie(names: directory.names, duties: duties)
        topicDuties = Dictionary(grouping: duties.filter { $0.keyword.isEmpty && $0.topic != nil }, by: { $0.topic! })
    }

    /// The link of one text.
    ///
    /// `sourceUnit` is the unit whose own page or mailbox the text came through; `day` is the day of the
    /// submission in the city's time zone. Spam has no unit. An allegation goes to the owner of its topic
    /// alone and is restricted, whatever else the text names; without an owner it is restricted and
    /// has no unit.
    package func link(_ reading: Reading, sourceUnit: UnitID?, day: Day) -> UnitLink {
        var topic = reading.classification.topic
        topic.confidence = topic.confidence > 0 ? min(topic.confidence, 1) : 0
        guard topic.label != .spam else { return .none }
        let owner = topic.label.flatMap { label in topicDuties[label]?.first { $0.period.contains(day) } }
        if let label = topic.label, label.isAllegation {
            return allegation(label, confidence: topic.confidence, owner: owner?.unit, day: day)
        }
        var evidence = LinkEvidence()
        if let sourceUnit, units.contains(sourceUnit) { evidence.add(.source, for: sourceUnit) }
        addPhrases(of: reading.words, topic: topic.label, day: day, to: &evidence)
        if let label = topic.label, let owner {
            evidence.add(.duty(for: label, confidence: topic.confidence, on: day), for: owner.unit)
        }
        evidence.support(partsIn: tree)
        return evidence.decision(in: tree)
    }

    /// Names and keywords from left to right. The longest phrase that says something on that day counts,
    /// and the words in it count only once.
    private func addPhrases(of words: [Word], topic: Topic?, day: Day, to evidence: inout LinkEvidence) {
        let numbers = phrases.numbers(of: words.lazy.map(\.text))
        var start = 0
        while start < numbers.count {
            var length = 1
            for phrase in numbers[start] == nil ? [] : phrases.phrases(in: numbers, at: start) {
                let valid = phrase.meanings.filter { $0.isValid(topic: topic, day: day) }
                guard !valid.isEmpty else { continue }
                for meaning in valid { evidence.add(meaning.ground, for: meaning.unit) }
                length = phrase.length
                break
            }
            start += length
        }
    }

    /// As sure as the topic, and with no second candidate: the accused unit must not learn of it.
    private func allegation(_ topic: Topic, confidence: Double, owner: UnitID?, day: Day) -> UnitLink {
        guard let owner else { return UnitLink(unit: nil, confidence: 0, candidates: [], isRestricted: true) }
        let reason = LinkGround.duty(for: topic, confidence: confidence, on: day).reason
        let candidate = UnitCandidate(id: owner, confidence: confidence, reasons: [reason])
        return UnitLink(unit: owner, confidence: confidence, candidates: [candidate], isRestricted: true)
    }
}

extension LinkGround {
    fileprivate static let source = LinkGround(
        kind: .source, confidence: LinkConfidence.source, reason: "the source belongs to the unit")

    fileprivate static func duty(for topic: Topic, confidence: Double, on day: Day) -> LinkGround {
        LinkGround(
            kind: .topic, confidence: LinkConfidence.topic * confidence, reason: "duty for \(topic.rawValue) on \(day)")
    }
}
