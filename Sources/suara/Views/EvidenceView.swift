import SuaraAPI
import SuaraTerminal

/// Why a submission was understood as it was.
enum EvidenceView {
    static func lines(_ item: SubmissionsReply.Item) -> [Line] {
        [origin(item)] + sentiment(item.sentiment, item.text) + topic(item.topic, item.text) + labels(item)
            + unit(item.unit)
    }

    private static func origin(_ item: SubmissionsReply.Item) -> Line {
        let revision = item.revision > 1 ? ", revision \(item.revision)" : ""
        return Line("id \(item.id), source \(item.source)\(revision), lexicons \(item.lexicon)\(item.url.map { ", \($0)" } ?? "")", .faint)
    }

    private static func sentiment(_ answer: SentimentShape, _ text: String) -> [Line] {
        let label = answer.label ?? "sentiment undecided"
        return [Line("\(label): score \(Wording.signed(answer.score)), confidence \(Wording.decimal(answer.confidence))")]
            + evidence(answer.evidence, text)
    }

    private static func topic(_ answer: TopicShape, _ text: String) -> [Line] {
        let others = answer.candidates.filter { $0.label != answer.label }.map { "\($0.label) \(Wording.decimal($0.confidence))" }
        let also = others.isEmpty ? "" : "; also " + others.joined(separator: ", ")
        return [Line(answered("topic", answer.label, answer.confidence) + also)] + evidence(answer.evidence, text)
    }

    /// Only what is said: most texts are neither urgent nor abusive.
    private static func labels(_ item: SubmissionsReply.Item) -> [Line] {
        let urgency = item.urgency.flatMap { $0 == "none" ? nil : "urgency \($0)" }
        let said = [
            item.kind.map { "kind \($0)" }, urgency, item.element.map { "element \($0)" }, item.abusive == true ? "abusive" : nil,
        ].compactMap(\.self)
        return said.isEmpty ? [] : [Line(said.joined(separator: ", "))]
    }

    private static func unit(_ answer: UnitShape) -> [Line] {
        [Line(answered("unit", answer.id, answer.confidence))]
            + answer.candidates.map { candidate in
                Line("  \(Wording.decimal(candidate.confidence)) \(candidate.id): \(candidate.reasons.joined(separator: ", "))")
            }
    }

    private static func answered(_ what: String, _ label: String?, _ confidence: Double) -> String {
        "\(what) \(label ?? "undecided"): confidence \(Wording.decimal(confidence))"
    }

    private static func evidence(_ all: [EvidenceShape], _ text: String) -> [Line] {
        all.map { evidence in
            let quote = evidence.quote(from: text).map { "“\($0.collapsed)”: " } ?? ""
            return Line("  \(Wording.signed(evidence.weight)) \(quote)\(evidence.reason)", evidence.weight < 0 ? .negative : .plain)
        }
    }
}

extension EvidenceShape {
    /// The bytes it points at; nil where the span does not lie in the text.
    func quote(from text: String) -> String? {
        guard span.count == 2, span[0] >= 0, span[0] < span[1], span[1] <= text.utf8.count else { return nil }
        return String(decoding: text.utf8.dropFirst(span[0]).prefix(span[1] - span[0]), as: UTF8.self)
    }
}
