/// A line of output before it is coloured. Whatever text enters it is ``Swift/String/printable``.
package struct Line: Equatable {
    package struct Span: Equatable {
        package let text: String
        package let tone: Tone

        package init(_ text: String, _ tone: Tone) {
            self.text = text.printable
            self.tone = tone
        }
    }

    private(set) var spans: [Span]

    package init(_ text: String = "", _ tone: Tone = .plain) { spans = text.isEmpty ? [] : [Span(text, tone)] }
    private init(spans: [Span]) { self.spans = spans }

    package var isEmpty: Bool { spans.isEmpty }
    package var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

    package static func + (a: Line, b: Line) -> Line { Line(spans: a.spans + b.spans) }
    package static func += (a: inout Line, b: Line) { a.spans += b.spans }

    package static func gap(_ columns: Int) -> Line { Line(String(repeating: " ", count: max(0, columns))) }

    /// The line itself if it fits, else as much of it as leaves room for an ellipsis.
    package func cut(to limit: Int) -> Line {
        guard columns > limit else { return self }
        var room = max(0, limit - 1)
        var result = Line()
        for span in spans {
            let part = span.text.prefix(columns: room)
            result += Line(part, span.tone)
            room -= part.columns
            guard part.utf8.count == span.text.utf8.count else { return result + Line("…", span.tone) }
        }
        return result
    }

    /// As many lines as it takes, broken where words end; a word that is wider than the screen is broken inside.
    package func wrapped(to limit: Int) -> [Line] {
        var wrapping = Wrapping(limit: max(1, limit))
        for span in spans {
            for character in span.text { wrapping.add(character, span.tone) }
        }
        return wrapping.finished.map { letters in
            Line(spans: letters.runs { $0.tone == $1.tone }.map { Span(String($0.map(\.character)), $0[$0.startIndex].tone) })
        }
    }
}

/// Fills lines letter by letter.
private struct Wrapping {
    typealias Letter = (character: Character, tone: Tone)

    let limit: Int
    private var lines: [[Letter]] = []
    private var line: [Letter] = []
    private var columns = 0

    init(limit: Int) { self.limit = limit }

    mutating func add(_ character: Character, _ tone: Tone) {
        if columns + character.columns > limit, !line.isEmpty { breakLine(before: character) }
        if line.isEmpty, character == " ", !lines.isEmpty { return }
        line.append((character, tone))
        columns += character.columns
    }

    private mutating func breakLine(before character: Character) {
        let end = character == " " ? line.count : line.lastIndex { $0.character == " " } ?? line.count
        let rest = line[end...].drop { $0.character == " " }
        lines.append(Array(line[..<end]))
        line = Array(rest)
        columns = line.reduce(0) { $0 + $1.character.columns }
    }

    var finished: [[Letter]] { line.isEmpty ? lines : lines + [line] }
}

extension Array {
    /// Neighbours that belong together.
    fileprivate func runs(_ isSame: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
        var runs: [ArraySlice<Element>] = []
        var start = 0
        for index in indices where index + 1 == count || !isSame(self[index], self[index + 1]) {
            runs.append(self[start...index])
            start = index + 1
        }
        return runs
    }
}
