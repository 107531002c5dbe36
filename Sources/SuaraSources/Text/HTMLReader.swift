import SuaraModel

/// One pass over HTML.
struct HTMLReader {
    private let html: [UInt8]
    private var position = 0
    private var out: PlainText
    // What was once looked for up to the end in vain is not looked for again.
    private var commentsNeverEnd = false
    private var quotesNeverEnd = false
    private var tagsNeverEnd = false

    init(_ html: [UInt8]) {
        self.html = html
        self.out = PlainText(capacity: html.count)
    }

    mutating func plain() -> String {
        while position < html.count {
            let byte = html[position]
            if byte == UInt8(ascii: "<"), Self.opensTag(html, at: position), skipTag() { continue }
            if byte == UInt8(ascii: "&"), let (decoded, end) = Self.reference(html, at: position) {
                out.append(decoded)
                position = end
                continue
            }
            out.append(byte)
            position += 1
        }
        return out.text
    }

    /// True where `<` is followed by a letter, `/`, `!` or `?`; elsewhere it is a less-than sign.
    static func opensTag(_ html: [UInt8], at start: Int) -> Bool {
        guard start + 1 < html.count else { return false }
        return switch html[start + 1] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
        default: false
        }
    }

    /// A character reference that starts here, and the position behind it.
    static func reference(_ html: [UInt8], at start: Int) -> (String, end: Int)? {
        guard html[start] == UInt8(ascii: "&") else { return nil }
        let window = html[(start + 1)..<min(html.count, start + 2 + HTMLEntities.maximumLength)]
        guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        return HTMLEntities.decoded(String(decoding: html[(start + 1)..<end], as: UTF8.self)).map { ($0, end + 1) }
    }

    /// Steps over a tag or comment and does what it means; false when it never ends and so is text.
    private mutating func skipTag() -> Bool {
        if html[position...].starts(with: "<!--".utf8) { return skipComment() }
        guard let end = tagEnd() else { return false }
        let isClosing = html[position + 1] == UInt8(ascii: "/")
        let name = tagName(from: position + (isClosing ? 2 : 1))
        position = end
        if !isClosing, HTMLTag.hidden.contains(name) { skipContent(of: name) } else { layOut(name, isClosing: isClosing) }
        return true
    }

    private mutating func layOut(_ name: String, isClosing: Bool) {
        if name == "br" {
            if !isClosing { out.lineBreak() }
        } else if HTMLTag.blocks.contains(name) {
            out.blockEdge()
        } else if HTMLTag.cells.contains(name) {
            out.space()
        }
    }

    private mutating func skipComment() -> Bool {
        guard !commentsNeverEnd else { return false }
        var end = position + 4
        while end + 2 < html.count, !html[end...].starts(with: "-->".utf8) { end += 1 }
        commentsNeverEnd = end + 2 >= html.count
        if !commentsNeverEnd { position = end + 3 }
        return !commentsNeverEnd
    }

    /// Behind the `>` that ends the tag at the position.
    private mutating func tagEnd() -> Int? {
        if !quotesNeverEnd {
            if let end = firstClose(mindingQuotes: true) { return end }
            quotesNeverEnd = true
        }
        if !tagsNeverEnd {
            if let end = firstClose(mindingQuotes: false) { return end }
            tagsNeverEnd = true
        }
        return nil
    }

    private func firstClose(mindingQuotes: Bool) -> Int? {
        var quote: UInt8?
        for index in (position + 1)..<html.count {
            let byte = html[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            } else if mindingQuotes, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
        return nil
    }

    /// ASCII letters and digits in lower case; what is longer than any name in the lists is cut.
    private func tagName(from start: Int) -> String {
        let name = html[min(start, html.count)...].prefix(11).prefix { $0.isDigit || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
        return String(decoding: name.map { $0.isDigit ? $0 : $0 | 0x20 }, as: UTF8.self)
    }

    /// Up to the closing tag, or to the end when there is none.
    private mutating func skipContent(of name: String) {
        let close = Array("</\(name)".utf8)
        while position < html.count {
            let isClose = html[position] == close[0] && html[position...].prefix(close.count).map { $0 | 0x20 } == close.map { $0 | 0x20 }
            if isClose { return }
            position += 1
        }
    }
}
