import Foundation
import SuaraModel
import Testing

@testable import SuaraText

/// The labelled texts in `/lexicons/corpus` as they are delivered.
struct CorpusTests {
    private struct Row {
        let voice: String
        let cells: [String: String]
        let words: Set<Substring>

        var text: String { cells["text"] ?? "" }
    }

    private static let rows = Result { try read() }

    private static func read() throws -> [Row] {
        let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../lexicons/corpus").standardized
        return try ["train", "general", "dev", "test"].flatMap { part -> [Row] in
            let folder = directory.appending(path: part)
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { name -> [Row] in
                let lines = try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
                    .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
                return try lines.dropFirst().map { cells in
                    try #require(cells.count == lines[0].count, "\(part)/\(name): \(cells.first ?? "")")
                    let row = Dictionary(uniqueKeysWithValues: zip(lines[0], cells))
                    let words = Set((row["text"] ?? "").lowercased().split { !$0.isLetter && !$0.isNumber })
                    return Row(voice: "\(part)/\(name)", cells: row, words: words)
                }
            }
        }
    }

    @Test("Every label is one of the classifier's")
    func labels() throws {
        for row in try Self.rows.get() {
            for head in Head.answered {
                guard let cell = row.cells[head.rawValue] else { continue }
                #expect(head.labels.contains(cell == "-" ? Head.none : cell), "\(row.cells["id"] ?? ""): \(head.rawValue) \(cell)")
            }
            #expect((2...125).contains(row.text.split(separator: " ").count), "\(row.cells["id"] ?? "")")
        }
    }

    @Test("Advertising is neutral, and every id stands once")
    func consistency() throws {
        let rows = try Self.rows.get()
        #expect(rows.allSatisfy { $0.cells["topic"] != Topic.spam.rawValue || $0.cells["sentiment"] == "neutral" })
        #expect(Set(rows.map { $0.cells["id"] ?? "" }).count == rows.count)
    }

    @Test("At least 4,000 city texts of twelve voices and more, 1,200 of them in Baso Palembang, on every topic; two voices set aside")
    func size() throws {
        let city = try Self.rows.get().filter { !$0.voice.hasPrefix("general/") }
        #expect(city.count >= 4000)
        #expect(Set(city.map(\.voice)).count >= 12)
        #expect(city.count { $0.cells["register"] == "palembang" } >= 1200)
        #expect(Set(city.compactMap { $0.cells["topic"] }).count == Topic.allCases.count)
        #expect(Set(city.map(\.voice)).count { $0.hasPrefix("test/") } == 2)
    }

    @Test("No two texts of six words and more share more than half of their words")
    func distinct() throws {
        let rows = try Self.rows.get().filter { $0.text.split(separator: " ").count >= 6 }
        // Only texts that share a word can be alike, and of two alike one shares its rarest words: look those up.
        var places: [Substring: [Int]] = [:]
        for (index, row) in rows.enumerated() { for word in row.words { places[word, default: []].append(index) } }
        for (index, row) in rows.enumerated() {
            let rare = row.words.sorted { (places[$0]?.count ?? 0, $0) < (places[$1]?.count ?? 0, $1) }.prefix(row.words.count / 2 + 1)
            var seen: Set<Int> = []
            for other in rare.flatMap({ places[$0] ?? [] }) where other < index && seen.insert(other).inserted {
                let shared = row.words.intersection(rows[other].words).count
                let similarity = Double(shared) / Double(row.words.count + rows[other].words.count - shared)
                #expect(similarity <= 0.5, "\(row.cells["id"] ?? "") and \(rows[other].cells["id"] ?? "")")
            }
        }
    }
}
