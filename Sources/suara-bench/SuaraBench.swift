import ArgumentParser
import Foundation

/// Measures Suara beside something else in the same run: a figure alone says more about the machine.
@main
struct SuaraBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suara-bench", abstract: "Measure, and print each figure beside what it is compared with.")

    @Option(help: "Also write the rows as JSON to this file.")
    var json: String?

    @Option(help: "The source tree: lexicons/, config/palembang/ and demo/feed.jsonl are read from it.")
    var root = "."

    @Option(help: "A Python that has fasttext-wheel and scikit-learn, which the reader is compared with.")
    var python = ".build/bench-python/bin/python"

    func run() async throws {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("suara-bench-\(getpid())").path
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let corpus = try Corpus(root: root)
        var rows: [Measurement] = []
        let baselines = try TextBaselines.measure(corpus: corpus, python: python, root: root, directory: scratch)
        rows += try TextBench(corpus: corpus, root: root, baselines: baselines).run()
        rows.append(try await StoreBench(corpus: corpus, directory: scratch, root: root).run())
        rows.append(try await SocketBench(corpus: corpus, directory: scratch, root: root).run())
        print(Measurement.table(rows))
        if let json { try Measurement.json(rows).write(to: URL(fileURLWithPath: json)) }
    }
}
