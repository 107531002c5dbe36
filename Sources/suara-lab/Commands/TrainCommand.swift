import ArgumentParser
import Foundation
import SuaraModel
import SuaraText

struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Learn words.tsv and weights-*.tsv from labelled rows.",
        discussion: "The same rows and lists give the same bytes. A row's weight is its file's: --data news.tsv:0.3.")

    @Option(help: "Directory of the word lists.")
    var lexicons = "lexicons"

    @Option(help: "A file or directory of labelled rows, perhaps with a weight: PATH or PATH:WEIGHT. May be repeated.")
    var data: [String]

    @Option(help: "Where the learned files go; standard is the directory of the word lists.")
    var output: String?

    @Option(help: "Only these heads, separated by commas.")
    var heads: String?

    @Option(help: "Try another setting: HEAD:strength=6,balance=0.5,features=60000,least=0.4. May be repeated.")
    var set: [String] = []

    @Option(help: "Leave out the voices whose names begin so. May be repeated.")
    var without: [String] = []

    func run() throws {
        let lists = try LexiconDirectory(lexicons).lists
        let rows = try data.flatMap { try LabelledFile.read(.init($0)) }.filter { row in !without.contains { row.voice.hasPrefix($0) } }
        let clock = ContinuousClock()
        let start = clock.now
        let words = try Lexicon(base: lists).words(of: rows.map(\.text), least: 3)
        let wordFile = InputFile(name: "words.tsv", bytes: Array(LearnedFiles.words(words).utf8))
        let lexicon = try Lexicon(base: lists.filter { $0.baseName != "words.tsv" } + [wordFile])
        let texts = rows.map { TrainingText($0.text, lexicon: lexicon) }
        let catalogue = FeatureCatalogue(texts)
        let features = texts.map { catalogue.row($0) }
        print("\(rows.count) rows, \(words.count) words, \(catalogue.entries.count) features, \(clock.now - start)")
        let directory = output ?? lexicons
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        try LearnedFiles.words(words).write(toFile: "\(directory)/words.tsv", atomically: true, encoding: .utf8)
        for head in try chosenHeads() {
            let trainer = HeadTrainer(head, try settings(head), rows: rows, features: features, catalogue: catalogue)
            let weights = trainer.train()
            let path = "\(directory)/\(HeadWeights.fileName(head))"
            try (LearnedFiles.header(head, rows: rows.count { $0.labels[head] != nil }) + weights.text)
                .write(toFile: path, atomically: true, encoding: .utf8)
            print("\(head.rawValue): \(weights.features.count) features, \(clock.now - start)")
        }
    }

    private func chosenHeads() throws -> [Head] {
        guard let heads else { return Head.allCases }
        return try heads.split(separator: ",").map { name in
            guard let head = Head(rawValue: String(name)) else { throw ValidationError("unknown head \(name)") }
            return head
        }
    }

    private func settings(_ head: Head) throws -> HeadTrainer.Settings {
        var settings = HeadTrainer.Settings.standard(head)
        for argument in set where argument.hasPrefix("\(head.rawValue):") {
            for part in argument.dropFirst(head.rawValue.count + 1).split(separator: ",") {
                let pair = part.split(separator: "=")
                guard pair.count == 2, let number = Float(pair[1]) else { throw ValidationError("--set \(argument): expected name=number") }
                switch pair[0] {
                case "general": settings.general = number
                case "strength": settings.strength = number
                case "balance": settings.balance = number
                case "features": settings.features = Int(number)
                case "least": settings.least = number
                default: throw ValidationError("--set \(argument): unknown setting \(pair[0])")
                }
            }
        }
        return settings
    }
}
