import SuaraDirectory
import SuaraModel
import SuaraTestSupport

func file(_ name: String, _ text: String) -> InputFile { InputFile(name: name, bytes: Array(text.utf8)) }

/// A directory of the given tables; `units` and so on are the files' texts.
func directory(units: String = "", duties: String = "", places: String = "") throws -> Directory {
    let files = [("units.csv", units), ("duties.csv", duties), ("places.csv", places)]
    return try Directory(files: files.filter { !$0.1.isEmpty }.map { file($0.0, $0.1) })
}

/// What a directory of these files complains about, one printed problem a line.
func problems(_ files: InputFile...) -> [String] {
    do throws(Problems) {
        _ = try Directory(files: files)
        return []
    } catch {
        return error.all.map(\.description)
    }
}

/// A text as the text room hands it over, its words being those between spaces.
func reading(_ text: String, topic: Topic? = nil, confidence: Double = 0.9) -> Reading {
    Reading(
        text: text, words: text.split(separator: " ").map { Word(text: String($0), span: 0..<text.utf8.count) },
        classification: Classification(
            sentiment: SentimentAnswer(label: nil, score: 0, confidence: 0, evidence: []),
            topic: TopicAnswer(label: topic, confidence: confidence, candidates: [], evidence: []), version: "test"))
}

let newYear2025 = Day(year: 2025, month: 1, day: 1)!
