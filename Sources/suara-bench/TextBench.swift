import Foundation
import SuaraModel
import SuaraText

/// Reading texts on one core, in CPU time.
struct TextBench {
    let corpus: Corpus
    let root: String
    let baselines: TextBaselines

    func run() throws -> [Measurement] {
        let files = try lexiconFiles(root: root)
        let reader = Reader(lexicon: try Lexicon(base: files))
        let sentiment = rate(corpus.texts) { reader.sentiment($0) == nil ? 0 : 1 }
        let reading = rate(corpus.texts) { reader.read($0).classification.sentiment.score }
        let weights = try plainWeights()
        let unit = "per CPU s"
        return [
            Measurement(
                name: "sentiment of a text (\(Corpus.length) bytes)", figure: sentiment, unit: unit,
                comparedWith: "fastText, words and pairs", comparison: baselines.fasttext),
            Measurement(
                name: "sentiment of a text", figure: sentiment, unit: unit, comparedWith: "scikit-learn, words and pieces",
                comparison: baselines.sklearn),
            Measurement(
                name: "texts read, all answers and evidence", figure: reading, unit: unit,
                comparedWith: "split and one dictionary look-up a word",
                comparison: rate(corpus.texts) { text in
                    text.lowercased().split { !$0.isLetter }.reduce(0.0) { $0 + (weights[String($1)] ?? 0) }
                }),
            linearity(reader),
            try loading(files),
        ]
    }

    /// A text ten times as long should take ten times as long.
    private func linearity(_ reader: Reader) -> Measurement {
        let long = stride(from: 0, to: corpus.texts.count - 10, by: 10).map { corpus.texts[$0..<($0 + 10)].joined(separator: " ") }
        let short = Array(corpus.texts.prefix(long.count * 10))
        func read(_ text: String) -> Double { reader.read(text).classification.sentiment.score }
        return Measurement(
            name: "time for ten times the text", figure: rate(short, read) / rate(long, read), unit: "times",
            comparedWith: "ten times the time", comparison: 10)
    }

    private func loading(_ files: [InputFile]) throws -> Measurement {
        let fastest = try best(of: 5) {
            let start = processCPUSeconds()
            _ = try Lexicon(base: files)
            return 1 / (processCPUSeconds() - start)
        }
        return Measurement(
            name: "lexicons and weights loaded", figure: 1000 / fastest, unit: "ms", comparedWith: "the limit of 150 ms", comparison: 150)
    }

    private func rate(_ texts: [String], _ read: (String) -> Double) -> Double {
        best(of: 3) {
            let start = processCPUSeconds()
            var (count, sum) = (0, 0.0)
            while processCPUSeconds() - start < 1 {
                for text in texts { sum += read(text) }
                count += texts.count
            }
            precondition(sum.isFinite)  // uses the result, so that nothing is optimised away
            return Double(count) / (processCPUSeconds() - start)
        }
    }

    private func plainWeights() throws -> [String: Double] {
        let lines = try String(contentsOfFile: "\(root)/lexicons/sentiment.tsv", encoding: .utf8).split(separator: "\n")
        let cells = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
        return Dictionary(cells.compactMap { row in Double(row[1]).map { (String(row[0]), $0) } }) { first, _ in first }
    }
}

func lexiconFiles(root: String) throws -> [InputFile] {
    let directory = "\(root)/lexicons"
    return try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".tsv") }.sorted().map { name in
        InputFile(name: name, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\(name)"))))
    }
}
