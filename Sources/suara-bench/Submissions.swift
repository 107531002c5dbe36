import Foundation
import SuaraDirectory
import SuaraModel
import SuaraText

/// Judged submissions made from the corpus, over units and days.
struct Submissions {
    private let judged: [JudgedSubmission]
    private let units: [UnitID]
    private let zone = Zone.fixed("Asia/Jakarta", hours: 7)

    init(corpus: Corpus, root: String) throws {
        let reader = Reader(lexicon: try Lexicon(base: lexiconFiles(root: root)))
        let files = try ["units.csv", "places.csv"].map { name in
            InputFile(name: name, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(root)/config/palembang/\(name)"))))
        }
        let directory = try Directory(files: files)
        units = directory.units.map(\.id)
        judged = try corpus.texts.map { text in
            let submission = try Submission(RawItem(text: text), source: "bench", receivedAt: Timestamp(seconds: 1_760_000_000))
            return JudgedSubmission(submission: submission, reading: reader.read(text), link: .none, hour: LocalHour(number: 0))
        }
    }

    /// The `number`-th: each its own native id, spread over the units and the last 60 days before `now`.
    func submission(_ number: Int, now: Timestamp) -> JudgedSubmission {
        var item = judged[number % judged.count]
        item.submission.source = "bench"
        item.submission.nativeID = "item-\(number)"
        item.submission.author = "author-\(number % 5000)"
        item.submission.occurredAt = now - .seconds(number * 7919 % (60 * 86_400))
        let unit = units[number * 31 % units.count]
        item.link = UnitLink(unit: unit, confidence: 0.9, candidates: [UnitCandidate(id: unit, confidence: 0.9, reasons: ["bench"])])
        item.hour = zone.hour(of: item.submission.occurredAt)
        return item
    }
}
