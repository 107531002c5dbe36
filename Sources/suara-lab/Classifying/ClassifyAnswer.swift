import SuaraModel

/// What is said of one text, in the shape and the order that readers of the output rely on.
struct ClassifyAnswer {
    let id: JSONValue
    let reading: Reading
    /// Nil where no directory was given.
    let link: UnitLink?

    private var answer: Classification { reading.classification }

    /// - Parameter isFull: adds what a person who looks into one answer wants to know besides.
    func json(isFull: Bool) -> JSONValue {
        .object(
            [
                ("id", id), ("sentiment", sentiment), ("topic", topic(isFull: isFull)), ("unit", unit), ("officers", .array([])),
                // The linker does not read places and authorities yet.
                ("place", .object([("id", .null)])), ("authority", .object([("id", .null)])),
                ("kind", .optional(answer.kind.label?.rawValue)), ("urgency", .optional(answer.urgency.label?.rawValue)),
                ("element", .optional(answer.element.label?.rawValue)),
                ("abusive", answer.abusive.label.map { .bool($0) } ?? .null),
            ] + (isFull ? more : []))
    }

    private var sentiment: JSONValue {
        let answer = answer.sentiment
        return .object([
            ("label", .optional(answer.label?.rawValue)), ("score", .number(answer.score)), ("confidence", .number(answer.confidence)),
            ("evidence", .array(answer.evidence.map(\.json))),
        ])
    }

    private func topic(isFull: Bool) -> JSONValue {
        let answer = answer.topic
        let candidates = answer.candidates.map { candidate in
            JSONValue.object([("label", .string(candidate.topic.rawValue)), ("confidence", .number(candidate.confidence))])
        }
        return .object(
            [
                ("label", .optional(answer.label?.rawValue)), ("confidence", .number(answer.confidence)),
                ("candidates", .array(candidates)),
            ] + (isFull ? [("evidence", .array(answer.evidence.map(\.json)))] : []))
    }

    private var unit: JSONValue {
        guard let link else { return .null }
        let candidates = link.candidates.map { candidate in
            JSONValue.object([
                ("id", .string(candidate.id.rawValue)), ("confidence", .number(candidate.confidence)),
                ("reasons", .array(candidate.reasons.map { .string($0) })),
            ])
        }
        return .object([
            ("id", .optional(link.unit?.rawValue)), ("confidence", .number(link.confidence)), ("candidates", .array(candidates)),
        ])
    }

    private var more: [(String, JSONValue)] {
        let confidences: [(String, JSONValue)] = [
            ("kind", .number(answer.kind.confidence)), ("urgency", .number(answer.urgency.confidence)),
            ("element", .number(answer.element.confidence)), ("abusive", .number(answer.abusive.confidence)),
        ]
        return [
            ("confidences", .object(confidences)), ("restricted", .bool(link?.isRestricted ?? false)),
            ("masked_text", .string(reading.text)), ("lexicons", .string(answer.version)),
        ]
    }
}

extension Evidence {
    fileprivate var json: JSONValue {
        .object([
            ("span", .array([.integer(Int64(span.lowerBound)), .integer(Int64(span.upperBound))])), ("weight", .number(weight)),
            ("reason", .string(reason)),
        ])
    }
}
