/// What a piece of text means to the eye.
package enum Tone: Equatable { case plain, faint, strong, negative, positive, supporting }

/// Turns lines into the text that is printed, with or without colours (SGR codes of ECMA-48, 8.3.117).
package struct Style: Equatable {
    package var isColoured: Bool

    package static let plain = Style(isColoured: false)

    package init(isColoured: Bool) { self.isColoured = isColoured }

    /// Colours only on a terminal that can show them, and unless `NO_COLOR` is set and not empty (no-color.org).
    package init(isTerminal: Bool, environment: [String: String]) {
        isColoured = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    package func text(of line: Line) -> String {
        line.spans.map { span in
            guard isColoured, let code = span.tone.code else { return span.text }
            return "\u{1B}[\(code)m\(span.text)\u{1B}[0m"
        }.joined()
    }
}

extension Tone {
    fileprivate var code: Int? {
        switch self {
        case .plain: nil
        case .strong: 1
        case .faint: 2
        case .negative: 31
        case .positive: 32
        case .supporting: 36
        }
    }
}
