import SuaraModel
import SuaraText
import SuaraTerminal

/// One answer with its contributions, the heaviest first, and the sum that they make.
struct ExplanationView {
    let explanation: Explanation
    /// As it was judged, with personal numbers masked: what the spans point into.
    let text: String

    private static let barColumns = 12

    func lines(width: Int) -> [Line] { [answer] + table.lines(width: width) + [sum] }

    private var answer: Line {
        let likely = explanation.probabilities.prefix(3).map { "\($0.label) \(Wording.percent($0.probability)) %" }
        return Line("\(explanation.head.rawValue): \(explanation.label ?? Wording.undecided)", .strong)
            + Line("  (\(likely.joined(separator: ", ")))", .faint)
    }

    private var table: Table {
        let items = explanation.items.sorted { ($1.weight.magnitude, $0.span.lowerBound) < ($0.weight.magnitude, $1.span.lowerBound) }
        let top = items.first?.weight.magnitude ?? 0
        return Table(
            columns: [.init("  weight", .right), .init(""), .init("of", least: 12), .init("reason", least: 20)],
            rows: items.map { item in
                let tone: Tone = item.weight < 0 ? .negative : .positive
                return [
                    Line(Wording.signed(item.weight, 3), tone),
                    Line(Bar.text(item.weight.magnitude, of: top, columns: Self.barColumns), tone),
                    Line(Wording.quoted(text.piece(item.span))), Line(item.reason),
                ]
            })
    }

    private var sum: Line {
        let added = explanation.items.reduce(0) { $0 + $1.weight }
        return Line(
            "  bias \(Wording.signed(explanation.bias, 3)) + contributions \(Wording.signed(added, 3))"
                + " = \(Wording.signed(explanation.score, 3)), \(explanation.scored)", .faint)
    }
}
