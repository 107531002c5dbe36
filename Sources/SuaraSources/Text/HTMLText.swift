/// Plain text of HTML as it stands in feeds: tags gone, blocks and `<br>` as newlines, references
/// decoded, `<script>` and `<style>` dropped.
///
/// Total and linear: broken markup is text, and nothing is scanned twice more than once.
enum HTMLText {
    static func plain(_ html: [UInt8]) -> String {
        guard hasMarkup(html) else { return unmarked(html) }
        var reader = HTMLReader(html)
        return reader.plain()
    }

    private static func hasMarkup(_ html: [UInt8]) -> Bool {
        html.indices.contains { html[$0] == UInt8(ascii: "<") && HTMLReader.opensTag(html, at: $0) }
    }

    /// A text without any tag is no HTML in spirit: its own lines are kept.
    private static func unmarked(_ text: [UInt8]) -> String {
        guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
        var out: [UInt8] = []
        var position = 0
        while position < text.count {
            if let (decoded, end) = HTMLReader.reference(text, at: position) {
                out.append(contentsOf: decoded.utf8)
                position = end
            } else {
                out.append(text[position])
                position += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

/// What tags mean for plain text.
enum HTMLTag {
    static let blocks: Set<String> = [
        "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "table", "tr",
        "caption", "section", "article", "header", "footer", "aside", "main", "nav", "address", "figure", "figcaption", "form",
        "fieldset",
    ]
    static let cells: Set<String> = ["td", "th"]
    static let hidden: Set<String> = ["script", "style", "template", "noscript", "iframe"]
}
