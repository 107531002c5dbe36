import Glibc
import SuaraModel
import SuaraText

/// Hands the program to libFuzzer (<https://llvm.org/docs/LibFuzzer.html>), which makes up inputs and keeps those that
/// reach new code. A crash, a hang or memory without end is a finding.
@main
struct Fuzz {
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(runDriver(&count, &arguments, fuzz))
    }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The first byte chooses what reads the rest: a text, a list, or a file of weights.
private func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let choice = input.first else { return 0 }
    let rest = Array(input.dropFirst())
    if choice % 4 == 0 { read(rest) } else { load(rest, as: names[Int(choice) % names.count]) }
    return 0
}

private let names = [
    "spelling.tsv", "dialect.tsv", "negators.tsv", "intensifiers.tsv", "contrasts.tsv", "sentiment.tsv", "topics.tsv", "words.tsv",
    "weights-sentiment.tsv", "weights-topic.tsv", "weights-domain.tsv",
]

/// The smallest lexicon: the first line of every list, and a word or two.
private let base = [
    ("spelling.tsv", "variant\tstandard\tnote\ngk\ttidak\tslang\n"), ("negators.tsv", "term\tscope\tnote\ntidak\t3\tn\n"),
    ("intensifiers.tsv", "term\tfactor\tposition\nsekali\t1.5\tafter\n"), ("contrasts.tsv", "term\tnote\ntapi\tn\n"),
    ("sentiment.tsv", "term\tweight\treason\nbagus\t1.5\tpraise\n"), ("topics.tsv", "topic\tterm\tweight\njalan\taspal\t2\n"),
    ("dialect.tsv", "word\tstandard\twhen\tstatus\tnote\ndak\ttidak\talways\tlisted\t\ngalak\tsering\tdialect\tlisted\t\n"),
].map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) }

private let reader = Reader(lexicon: try! Lexicon(base: base))

private func read(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let (reading, explanations) = reader.explain(text)
    precondition(reading.text.utf8.count == text.utf8.count, "masking changed the length")
    precondition(reading.words.allSatisfy { $0.span.upperBound <= text.utf8.count }, "a word outside the text")
    for explanation in explanations {
        let sum = explanation.items.reduce(explanation.bias) { $0 + $1.weight }
        precondition((sum - explanation.score).magnitude <= 1e-3 * max(1, explanation.score.magnitude), "the sum is not the score")
    }
}

/// Any bytes either load or are refused with problems; what loads can read.
private func load(_ bytes: [UInt8], as name: String) {
    let others = base.filter { $0.baseName != name }
    guard let lexicon = try? Lexicon(base: others + [InputFile(name: name, bytes: bytes)]) else { return }
    _ = Reader(lexicon: lexicon).read("dak bagus galak aspal gk tapi sekali")
}
