import SuaraText

/// The dialogue with an annotator: what is asked next, and what an answer does. It reads no key and writes no
/// file, so that a test can hold the conversation.
struct LabellingSession {
    /// What is asked of each text, in this order.
    static let heads: [Head] = [.sentiment, .topic, .kind, .urgency, .element, .abusive]

    enum Outcome: Equatable {
        /// The next question is ``question``.
        case asked
        /// A text is done; this is its row.
        case labelled(LabelledText)
        /// The answer was none of the choices.
        case notUnderstood
        case quit
    }

    struct LabelledText: Equatable {
        let text: String
        let labels: [Head: String]
    }

    private var waiting: [String]
    private var labels: [Head: String] = [:]
    private var asked = 0

    /// - Parameter texts: those that have no labels yet.
    init(texts: [String]) { waiting = texts }

    /// The text in question; nil when all are done.
    var text: String? { waiting.first }
    var left: Int { waiting.count }
    var head: Head { Self.heads[asked] }

    /// `1 negative  2 neutral  3 positive`
    var question: String {
        let choices = head.labels.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: "  ")
        return "\(head.rawValue)?  \(choices)   b back, s skip this text, q save and quit"
    }

    /// - Parameter answer: a choice's number or its name, `b`, `s` or `q`.
    mutating func answer(_ answer: String) -> Outcome {
        switch answer {
        case "q": return .quit
        case "s": return next()
        case "b":
            asked = max(asked - 1, 0)
            return .asked
        default:
            guard
                let label = Int(answer).flatMap({ head.labels.indices.contains($0 - 1) ? head.labels[$0 - 1] : nil })
                    ?? head.labels.first(where: { $0 == answer })
            else { return .notUnderstood }
            labels[head] = label
            asked += 1
            guard asked == Self.heads.count, let text else { return .asked }
            let done = LabelledText(text: text, labels: labels)
            _ = next()
            return .labelled(done)
        }
    }

    private mutating func next() -> Outcome {
        waiting.removeFirst()
        labels = [:]
        asked = 0
        return .asked
    }
}
