import Foundation

/// fastText and scikit-learn on the same texts, measured by their own program in the same run.
struct TextBaselines: Decodable {
    /// Texts judged per CPU second.
    var fasttext: Double
    var sklearn: Double

    /// - Parameter python: an interpreter that has both libraries.
    static func measure(corpus: Corpus, python: String, root: String, directory: String) throws -> TextBaselines {
        let texts = "\(directory)/texts"
        try corpus.texts.map { $0.replacing("\n", with: " ") }.joined(separator: "\n").write(
            toFile: texts, atomically: true, encoding: .utf8)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["\(root)/scripts/text-baselines.py", "\(root)/lexicons/corpus", texts]
        // One core each, as the reader has.
        process.environment = ProcessInfo.processInfo.environment.merging(["OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"]) { $1 }
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
        return try JSONDecoder().decode(Self.self, from: data)
    }

    private struct Failed: Error, CustomStringConvertible {
        var status: Int32
        var description: String { "scripts/text-baselines.py ended with \(status); `make bench` installs what it needs" }
    }
}
