import ArgumentParser
import Foundation
import SuaraModel
import SuaraText
import SuaraTerminal

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show how the answers about a text come about: every contribution, and their sum.")

    @OptionGroup var knowledge: LexiconOptions

    @Option(help: "Only this question.")
    var head: HeadOption?

    @Argument(help: "The text; - reads it from standard input.")
    var text: String

    func run() throws {
        try reporting {
            let (reading, explanations) = Reader(lexicon: try knowledge.lexicon()).explain(try given())
            let wanted = explanations.filter { head == nil || $0.head == head?.head }
            try StandardStreams.show { width in
                wanted.flatMap { ExplanationView(explanation: $0, text: reading.text).lines(width: width) + [Line()] }
            }
        }
    }

    private func given() throws -> String {
        guard text == "-" else { return text }
        return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }
}
