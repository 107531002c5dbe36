import Foundation
import SuaraModel
import SuaraText

/// Texts read per CPU second, against the plainest reader that one would write: lower-case, split, and
/// one dictionary look-up a word.
struct TextBench {
    let corpus: Corpus
    let root: String

    func run() throws -> Measurement {
        let lexicon = try Lexicon(base: lexiconFiles(root: root))
        let reader = Reader(lexicon: lexicon)
        let weights = try plainWeights()
        return Measurement(
            name: "texts read (\(Corpus.length) bytes)", figure: rate { reader.read($0).classification.sentiment.score },
            unit: "per CPU s", comparedWith: "split and one dictionary look-up a word",
            comparison: rate { text in
                text.lowercased().split { !$0.isLetter }.reduce(0.0) { $0 + (weights[String($1)] ?? 0) }
            })
    }

    private func rate(_ read: (String) -> Double) -> Double {
        best(of: 3) {
            let start = processCPUSeconds()
            var (count, sum) = (0, 0.0)
            while processCPUSeconds() - start < 1 {
                for text in corpus.texts { sum += read(text) }
                count += corpus.texts.count
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
