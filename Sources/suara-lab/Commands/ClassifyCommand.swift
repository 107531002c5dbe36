import ArgumentParser
import Foundation
import SuaraDirectory
import SuaraModel

struct ClassifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify", abstract: "Answer texts in bulk: one JSON object a line in, one a line out.",
        discussion: """
            A line has id and text, and perhaps submitted_at (RFC 3339) and source_unit. Spans are half-open byte ranges of \
            the text; a null label or id is an abstention. A line that cannot be read is told on standard error and gets no \
            answer; the exit code is then 65. Lines may be as long as the longest submission, and as many as you like.
            """)

    @OptionGroup var knowledge: LexiconOptions

    @Option(help: "The city's units and duties (units.csv, duties.csv …); without it no unit is named.")
    var directory: String?

    @Option(help: "The city's time zone: a duty is owned for days, and days begin somewhere.")
    var timeZone = "Asia/Jakarta"

    @Flag(help: "Also the topic's evidence, the other answers' confidences, the masked text and the lexicons' version.")
    var full = false

    @Argument(help: "Where the lines are; without it, or with -, standard input.", completion: .file())
    var file: String?

    func run() throws {
        try reporting {
            let reader = CityReader(lexicon: try knowledge.lexicon(), linking: try linking())
            let stream = try ByteStream(path: file)
            defer { stream.close() }
            var run = ClassifyRun(reader: reader, isFull: full, source: stream.name)
            while true {
                let block = try stream.next()
                let output = block.isEmpty ? run.end() : run.add(block)
                try StandardStreams.write(output.answers)
                for problem in output.problems { StandardStreams.warn("suara-lab: \(problem)") }
                if block.isEmpty { break }
            }
            for note in run.notes { StandardStreams.warn("suara-lab: \(note)") }
            if run.badLines > 0 { throw ExitCode(EX_DATAERR) }
        }
    }

    private func linking() throws -> CityReader.Linking? {
        guard let directory else { return nil }
        guard let zone = TimeZone(identifier: timeZone) else {
            throw ValidationError("--time-zone \(timeZone): expected a name like Asia/Jakarta")
        }
        let files = try Folder.files(in: directory, ending: ".csv")
        do throws(Problems) {
            return CityReader.Linking(
                directory: try Directory(files: files),
                zone: Zone(identifier: timeZone) { time in
                    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time.milliseconds) / 1000))
                },
                now: Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)))
        } catch {
            throw Failure(error.all, EX_CONFIG)
        }
    }
}
