import ArgumentParser
import Foundation
import SuaraTerminal

struct LabelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "label", abstract: "Label texts in the terminal, one question after another.",
        discussion: """
            Answers are numbers. Each finished text is written at once; started again, it goes on where it stopped. What the labels \
            mean stands in lexicons/corpus/README.md. The classifier's own answers are not shown, as they would be believed.
            """)

    @Argument(help: "Texts, one a line, or labelled rows whose labels are not looked at.")
    var file: String

    @Option(help: "Where the rows go.")
    var output: String

    func run() throws {
        try reporting {
            let rows = LabelledRows(path: output)
            let done = try rows.texts()
            let texts = try TextFile.rows(file).map { ($0.id, $0.text.collapsed) }.filter { !done.contains($0.1) }
            let ids = Dictionary(texts.map { ($0.1, $0.0) }) { first, _ in first }
            var session = LabellingSession(texts: texts.map(\.1))
            while let text = session.text {
                try StandardStreams.show { width in
                    [Line(), Line("\(Wording.count(session.left, "text")) left", .faint)] + Line(text, .strong).wrapped(to: width)
                }
                while session.text == text {
                    try StandardStreams.show { width in Line(session.question).wrapped(to: width) }
                    guard let answer = readLine() else { return }
                    switch session.answer(answer.trimmingCharacters(in: .whitespaces)) {
                    case .asked: break
                    case .labelled(let row): try rows.append(row, id: ids[row.text] ?? "")
                    case .notUnderstood: StandardStreams.warn("expected one of the numbers, b, s or q")
                    case .quit: return
                    }
                }
            }
            try StandardStreams.write("All texts are labelled: \(output)\n")
        }
    }
}
