/// Splits a text into tokens in one pass over its bytes.
struct Tokenizer {
    private var result = TokenizedText()
    private var clause = 0
    /// What stood between the last token and here.
    private var sawStop = false
    private var exclamations = 0
    /// The word being read, in lower case; kept to spare an allocation for every word.
    private var buffer: [UInt8] = []

    static func tokenize(_ text: String) -> TokenizedText {
        var tokenizer = Tokenizer()
        tokenizer.read(text.utf8Span.span)
        tokenizer.closeGap()
        return tokenizer.result
    }

    private mutating func read(_ bytes: Span<UInt8>) {
        var position = 0
        while position < bytes.count {
            let (scalar, length) = bytes.scalar(at: position)
            switch ScalarClass(scalar) {
            case .capital, .letter, .digit: position = readWord(bytes, from: position)
            case .emoji: position = readEmoji(bytes, from: position)
            case .stop:
                sawStop = true
                position += length
            case .exclamation:
                // U+203C is two marks in one.
                exclamations += scalar.value == 0x203C ? 2 : 1
                position += length
            case .spacingMark, .ignorable, .apostrophe, .other: position += length
            }
        }
    }

    /// Reads the word that starts here and returns where it ends.
    private mutating func readWord(_ bytes: Span<UInt8>, from start: Int) -> Int {
        buffer.removeAll(keepingCapacity: true)
        var (position, end, letters, capitals) = (start, start, 0, 0)
        while position < bytes.count {
            let (scalar, length) = bytes.scalar(at: position)
            let kind = ScalarClass(scalar)
            position += length
            if kind == .ignorable { continue }
            guard kind.isWord || kind == .spacingMark || kind == .apostrophe && Self.isWord(bytes, at: position) else { break }
            append(scalar, kind)
            letters += kind == .letter || kind == .capital ? 1 : 0
            capitals += kind == .capital ? 1 : 0
            end = position
        }
        let text = String(decoding: buffer, as: UTF8.self)
        add(text, start..<end, letters > 0 ? .word : .number, isShouted: capitals >= 3 && capitals == letters)
        return end
    }

    private static func isWord(_ bytes: Span<UInt8>, at position: Int) -> Bool {
        position < bytes.count && ScalarClass(bytes.scalar(at: position).scalar).isWord
    }

    /// Every apostrophe becomes the plain one, so that a phone's typographic quotes change no word.
    private mutating func append(_ scalar: Unicode.Scalar, _ kind: ScalarClass) {
        if kind == .apostrophe {
            buffer.append(UInt8(ascii: "'"))
        } else if scalar.isASCII {
            buffer.append(UInt8(truncatingIfNeeded: scalar.value) | (kind == .capital ? 0x20 : 0))
        } else if kind == .capital {
            buffer.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        } else {
            buffer.append(contentsOf: UTF8.encode(scalar)!)
        }
    }

    private mutating func readEmoji(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let cluster = EmojiCluster(bytes, at: start)
        add(cluster.text, start..<cluster.end, .emoji, isShouted: false)
        return cluster.end
    }

    private mutating func add(_ text: String, _ span: Range<Int>, _ kind: Token.Kind, isShouted: Bool) {
        closeGap()
        result.tokens.append(Token(text: text, span: span, kind: kind, isShouted: isShouted, clause: clause))
    }

    private mutating func closeGap() {
        guard sawStop || exclamations > 0 else { return }
        if exclamations >= 2 { result.emphaticClauses.insert(clause) }
        if !result.tokens.isEmpty { clause += 1 }
        (sawStop, exclamations) = (false, 0)
    }
}
