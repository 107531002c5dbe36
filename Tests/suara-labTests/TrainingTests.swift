import SuaraModel
import SuaraText
import Testing

@testable import suara_lab

@Suite struct TrainingTests {
    private let lists = SmallLexicon.files

    private var rows: [LabelledRow] {
        (0..<30).flatMap { number in
            let voice = "voice\(number % 3)"
            return [
                ("lampunya menyala lagi nomor \(number)", "positive"), ("lampunya padam terus nomor \(number)", "negative"),
                ("kapan lampu diperiksa nomor \(number)", "neutral"),
            ].map { LabelledRow(id: "", text: $0.0, labels: [.sentiment: $0.1, .topic: "penerangan-jalan"], voice: voice) }
        }
    }

    private func train() throws -> HeadWeights {
        let lexicon = try Lexicon(base: lists)
        let texts = rows.map { TrainingText($0.text, lexicon: lexicon) }
        let catalogue = FeatureCatalogue(texts)
        let trainer = HeadTrainer(
            .sentiment, .standard(.sentiment), rows: rows, features: texts.map { catalogue.row($0) }, catalogue: catalogue)
        return trainer.train()
    }

    @Test("The same rows and lists give the same bytes")
    func deterministic() throws {
        #expect(try train().text == train().text)
    }

    @Test("What was learned is read by the classifier and answers texts that it has not seen")
    func learns() throws {
        let weights = try train()
        let files = [Head.sentiment, .generalSentiment].map { head in
            var copy = weights
            if head == .generalSentiment {
                copy = HeadWeights(
                    head: head, bias: weights.bias, least: weights.least, scale: weights.scale, lists: weights.lists,
                    features: weights.features,
                    weights: weights.weights)
            }
            return InputFile(name: HeadWeights.fileName(head), bytes: Array(copy.text.utf8))
        }
        let reader = Reader(lexicon: try Lexicon(base: lists + files))
        #expect(reader.read("lampu menyala lagi").classification.sentiment.label == .positive)
        #expect(reader.read("lampu padam terus").classification.sentiment.label == .negative)
        #expect(reader.read("kapan diperiksa").classification.sentiment.label == .neutral)
    }

    @Test("A machine tells two classes apart by the column that differs")
    func machine() {
        var matrix = SparseRows()
        for row in 0..<40 { matrix.append([(column: Int32(0), value: Float(1)), (column: Int32(row % 2 + 1), value: Float(1))]) }
        let machine = SupportVectorMachine(
            matrix, isPositive: (0..<40).map { $0 % 2 == 0 }, costs: Array(repeating: 1, count: 40), columns: 3)
        #expect((0..<40).allSatisfy { (machine.score($0, of: matrix) > 0) == ($0 % 2 == 0) })
    }

    @Test("The minimum of a bowl is found")
    func minimizer() {
        var point: [Float] = [5, -3]
        Minimizer().minimize(&point) { point, gradient in
            gradient = [2 * (point[0] - 1), 20 * (point[1] - 2)]
            return Double((point[0] - 1) * (point[0] - 1) + 10 * (point[1] - 2) * (point[1] - 2))
        }
        #expect((point[0] - 1).magnitude < 0.01 && (point[1] - 2).magnitude < 0.01)
    }
}
