/// A line of output before it is coloured. Whatever text enters it is ``Swift/String/printable``.
struct Line: Equatable {
    struct Span: Equatable {
        let text: String
        let tone: Tone

        init(_ text: String, _ tone: Tone) {
            self.text = text.printable
            self.tone = tone
        }
    }

    private(set) var spans: [Span]

    init(_ text: String = "", _ tone: Tone = .plain) { spans = text.isEmpty ? [] : [Span(text, tone)] }
    private init(spans: [Span]) { self.spans = spans }

    var isEmpty: Bool { spans.isEmpty }
    var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

    static func + (a: Line, b: Line) -> Line { Line(spans: a.spans + b.spans) }
    static func += (a: inout Line, b: Line) { a.spans += b.spans }

    static func gap(_ columns: Int) -> Line { Line(String(repeating: " ", count: max(0, columns))) }

    /// The line itself if it fits, else as much of it as leaves room for an ellipsis.
    func cut(to limit: Int) -> Line {
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
}
