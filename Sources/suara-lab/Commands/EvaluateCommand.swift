import ArgumentParser
import Foundation
import SuaraModel
import SuaraText

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Compare answers with labels, for each head.",
        discussion: "An abstention counts as wrong; coverage is the part of the texts that got an answer.")

    @Option(help: "Directory of the word lists and weights.")
    var lexicons = "lexicons"

    @Option(help: "Laid over them: a city's own files.")
    var city: String?

    @Option(help: "Print precision, recall and F1 of each label of this head.")
    var details: String?

    @Flag(help: "Print every text that was answered wrong; give --details as well.")
    var errors = false

    @Argument(help: "Files or directories of labelled rows.")
    var files: [String]

    func run() throws {
        let lexicon = try Lexicon(base: LexiconDirectory(lexicons).files, city: city.map { try LexiconDirectory($0).files } ?? [])
        let reader = Reader(lexicon: lexicon)
        print(Self.line("file", "head", "rows", "accuracy", "macro-F1", "coverage", "ECE"))
        for file in files {
            let rows = try LabelledFile.read(.init(file))
            let answers = rows.map { reader.read($0.text).classification }
            let registers = Set(rows.map(\.register)).sorted()
            for head in Head.answered where rows.contains(where: { $0.labels[head] != nil }) {
                let all = Self.board(head, rows, answers)
                print(Self.line(file.split(separator: "/").last.map(String.init) ?? file, head.rawValue, all))
                if registers.count > 1, head == .sentiment || head == .topic {
                    for register in registers {
                        let part = rows.indices.filter { rows[$0].register == register }
                        print(Self.line("", "  \(register)", Self.board(head, part.map { rows[$0] }, part.map { answers[$0] })))
                    }
                }
                guard details == head.rawValue else { continue }
                Self.printDetails(all)
                if errors { Self.printErrors(head, rows, answers) }
            }
        }
    }

    private static func board(_ head: Head, _ rows: [LabelledRow], _ answers: [Classification]) -> Scoreboard {
        var board = Scoreboard(labels: head.labels)
        for (row, answer) in zip(rows, answers) {
            guard let right = row.labels[head] else { continue }
            let given = answer.given(head)
            board.add(right: right, answer: given.label, confidence: given.confidence)
        }
        return board
    }

    private static func printDetails(_ board: Scoreboard) {
        for (index, label) in board.labels.enumerated() {
            let wrong = board.counts[index].enumerated().filter { $0.offset != index && $0.element > 0 }.sorted { $0.element > $1.element }
                .prefix(4).map { "\($0.offset < board.labels.count ? board.labels[$0.offset] : "nothing") \($0.element)" }
            print(
                "    " + label.padding(toLength: 22, withPad: " ", startingAt: 0)
                    + String(format: "P %.2f  R %.2f  F1 %.2f  ", board.precision(index), board.recall(index), board.f1(index))
                    + "of \(board.counts[index].reduce(0, +)); taken for \(wrong.joined(separator: ", "))")
        }
    }

    private static func printErrors(_ head: Head, _ rows: [LabelledRow], _ answers: [Classification]) {
        for (row, answer) in zip(rows, answers) {
            let given = answer.given(head)
            guard let right = row.labels[head], right != given.label else { continue }
            print("    \(row.id): \(right), not \(given.label ?? "nothing") (\(String(format: "%.2f", given.confidence))): \(row.text)")
        }
    }

    private static func line(_ file: String, _ head: String, _ board: Scoreboard) -> String {
        func percent(_ value: Double) -> String { String(format: "%.1f", value * 100) }
        return line(
            file, head, "\(board.total)", percent(board.accuracy), percent(board.macroF1), percent(board.coverage),
            String(format: "%.3f", board.calibrationError))
    }

    private static func line(_ cells: String...) -> String {
        zip(cells, [30, 14, 7, 9, 9, 9, 7]).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: " ")
    }
}

extension Classification {
    /// The answer of a head as it stands in labelled files; no label where the classifier abstains.
    func given(_ head: Head) -> (label: String?, confidence: Double) {
        switch head {
        case .generalSentiment, .domain: (nil, 0)
        case .sentiment: (sentiment.label?.rawValue, sentiment.confidence)
        case .topic: (topic.label?.rawValue, topic.confidence)
        case .kind: kind.given { $0.rawValue }
        case .urgency: urgency.given { $0.rawValue }
        case .element: element.given { $0.rawValue }
        case .abusive: abusive.given { $0 ? "yes" : "no" }
        }
    }
}

extension LabelAnswer {
    /// No label with a confidence is "none of them"; without one it is an abstention.
    fileprivate func given(_ name: (Label) -> String) -> (label: String?, confidence: Double) {
        (label.map(name) ?? (confidence > 0 ? Head.none : nil), confidence)
    }
}
