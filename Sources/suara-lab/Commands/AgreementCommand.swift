import ArgumentParser
import Foundation
import SuaraText
import SuaraTerminal

struct AgreementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement", abstract: "How far two annotators agree: share, Cohen's kappa, what they called differently.",
        discussion: "Rows are the same if their ids are; rows of one file alone are left out.")

    @Argument(help: "Labelled rows of the first annotator.")
    var first: String

    @Argument(help: "Labelled rows of the second.")
    var second: String

    func run() throws {
        try reporting {
            let others = Dictionary(try LabelledFile.read(.init(second)).map { ($0.id, $0) }) { first, _ in first }
            let rows = try LabelledFile.read(.init(first))
            let lines = Head.answered.flatMap { head -> [Line] in
                var agreement = Agreement()
                for row in rows {
                    if let one = row.labels[head], let other = others[row.id]?.labels[head] { agreement.add(one, other) }
                }
                return agreement.pairs.isEmpty ? [] : Self.lines(head, agreement)
            }
            guard !lines.isEmpty else {
                throw Failure("no row with a label in both files; the column id tells which rows are the same", EX_DATAERR)
            }
            try StandardStreams.show { _ in lines }
        }
    }

    private static func lines(_ head: Head, _ agreement: Agreement) -> [Line] {
        let kappa = "kappa \(Wording.decimal(agreement.kappa)) ± \(Wording.decimal(agreement.kappaMargin))"
        let most = agreement.disagreements.prefix(3).map { "\($0.first) / \($0.second) \($0.count)" }
        return [
            Line("\(head.rawValue): ", .strong)
                + Line("\(Wording.count(agreement.pairs.count, "text")), \(Wording.percent(agreement.observed)) % agree, \(kappa)")
        ] + (most.isEmpty ? [] : [Line("  most often apart: \(most.joined(separator: ", "))", .faint)])
    }
}
