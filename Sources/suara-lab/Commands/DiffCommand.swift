import ArgumentParser
import SuaraModel
import SuaraText

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "What a change of the lexicons changes: every answer that moved.")

    @Argument(help: "The lexicons as they were.")
    var old: String

    @Argument(help: "The lexicons as they are now.")
    var new: String

    @Argument(help: "Texts, one a line, or labelled rows (.tsv, or a directory of them).")
    var files: [String]

    func run() throws {
        try reporting {
            let (before, after) = (try reader(old), try reader(new))
            let rows = try files.flatMap { try TextFile.rows($0) }
            let moves = rows.flatMap { row in
                AnswerMove.all(row, before: before.read(row.text).classification, after: after.read(row.text).classification)
            }
            try StandardStreams.show { width in DiffView(moves: moves, texts: rows.count).lines(width: width) }
        }
    }

    private func reader(_ path: String) throws(Failure) -> Reader { Reader(lexicon: try LexiconFolders(base: path).lexicon()) }
}
