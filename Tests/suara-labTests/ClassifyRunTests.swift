import Foundation
import SuaraDirectory
import SuaraModel
import SuaraText
import Testing

@testable import suara_lab

@Suite struct ClassifyRunTests {
    /// Lists alone, so that the numbers do not move with the weights.
    private func run(_ blocks: [String]) throws -> (lines: [String], problems: [String], bad: Int) {
        let directory = try Directory(
            files: [InputFile(name: "units.csv", bytes: Array("id,name,aliases\ndishub,Dinas Perhubungan,dishub\n".utf8))])
        let linking = CityReader.Linking(
            directory: directory, zone: Zone(identifier: "Asia/Jakarta") { _ in 7 * 3600 }, now: Timestamp(milliseconds: 0))
        let lexicon = try Lexicon(base: SmallLexicon.files)
        var run = ClassifyRun(reader: CityReader(lexicon: lexicon, linking: linking), isFull: false, source: "texts")
        var (bytes, problems) = ([UInt8](), [Problem]())
        for output in blocks.map({ run.add(Array($0.utf8)) }) + [run.end()] {
            bytes += output.answers
            problems += output.problems
        }
        return (String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init), problems.map(\.description), run.badLines)
    }

    @Test("A line has the fields of the design, in its order; what nobody answered is null")
    func shape() throws {
        let lines = try run([#"{"id":"7","text":"dishub bagus sekali"}"#]).lines
        #expect(lines.count == 1)
        let line = try #require(lines.first)
        #expect(line.hasPrefix(#"{"id":"7","sentiment":{"label":"positive","score":"#))
        #expect(line.contains(#""evidence":[{"span":[7,12],"weight":"#) && line.contains(#""reason":"praise, intensified"}]"#))
        #expect(line.contains(#""topic":{"label":null,"confidence":0,"candidates":[]}"#))
        #expect(line.contains(#""unit":{"id":"dishub","confidence":0.85"#))
        #expect(
            line.hasSuffix(
                #""officers":[],"place":{"id":null},"authority":{"id":null},"kind":null,"urgency":null,"element":null,"abusive":null}"#))
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }

    @Test("Lines may be cut anywhere between blocks, and ids may be numbers")
    func blocks() throws {
        let lines = try run([#"{"id":1,"te"#, #"xt":"bagus"}"# + "\n\n" + #"{"id":"b","#, #""text":"x"}"# + "\n"]).lines
        #expect(lines.map { $0.prefix(9) } == [#"{"id":1,""#, #"{"id":"b""#])
    }

    @Test("A bad line is named with what was expected, and the others are answered")
    func badLines() throws {
        let result = try run([
            "{\"id\":\"1\",\"text\":\"a\"}\nnonsense\n{\"id\":\"2\"}\n{\"id\":\"3\",\"text\":\"b\",\"submitted_at\":\"kemarin\"}\n{\"id\":\"4\",\"text\":\"c\"}"
        ])
        #expect(result.lines.count == 2 && result.bad == 3)
        #expect(result.problems.map { $0.prefix(8) } == ["texts:2:", "texts:3:", "texts:4:"])
        #expect(result.problems[1].contains("text") && result.problems[2].contains("RFC 3339"))
    }
}

/// The smallest set of lists.
enum SmallLexicon {
    static let files = [
        ("spelling.tsv", "variant\tstandard\tnote\ngk\ttidak\tslang\n"), ("negators.tsv", "term\tscope\tnote\ntidak\t3\tn\n"),
        ("intensifiers.tsv", "term\tfactor\tposition\nsekali\t1.5\tafter\n"), ("contrasts.tsv", "term\tnote\ntapi\tn\n"),
        ("sentiment.tsv", "term\tweight\treason\nbagus\t1.5\tpraise\n"), ("topics.tsv", "topic\tterm\tweight\njalan\taspal\t2\n"),
    ].map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) }
}
