/// Splits a text into tokens in one pass over its bytes. Nothing is allocated for a token: what it reads as
/// is appended to one buffer of the text.
struct Tokenizer {
    private var result = TokenizedText()
    private var clause = 0
    /// What stood between the last token and here.
    private var sawStop = false
    private var exclamations = 0

    static func tokenize(_ text: String) -> TokenizedText {
        var tokenizer = Tokenizer()
        tokenizer.read(text.utf8Span.span)
        tokenizer.closeGap()
        return tokenizer.result
    }

    /// What the words and emoji of a short text read as.
    static func words(_ text: String) -> [String] {
        let tokenized = tokenize(text)
        return tokenized.tokens.filter(\.isWord).map { tokenized.text(of: $0) }
    }

    private mutating func read(_ bytes: Span<UInt8>) {
        result.folded.reserveCapacity(bytes.count)
        result.tokens.reserveCapacity(bytes.count / 5 + 4)
        var position = 0
        while position < bytes.count {
            if Emoticon.mayStart(bytes, at: position), let end = readEmoticon(bytes, from: position) {
                position = end
                continue
            }
            let (scalar, length) = bytes.scalar(at: position)
            switch ScalarClass(scalar) {
            case .capital, .letter, .digit: position = readWord(bytes, from: position)
            case .emoji: position = readEmoji(bytes, from: position)
            case .stop: position = readStop(bytes, from: position)
            case .exclamation: position = readMarks(bytes, from: position)
            case .other where scalar == "@": position = readMention(bytes, from: position)
            case .other where scalar == "#": position = readHashtag(bytes, from: position)
            case .spacingMark, .ignorable, .apostrophe, .other: position += length
            }
        }
    }

    /// Reads the word that starts here, or the address on the web that starts with it, and returns the end.
    private mutating func readWord(_ bytes: Span<UInt8>, from start: Int, inHashtag: Bool = false) -> Int {
        let word = FoldedWord(bytes, from: start, into: &result.folded, endsAtCapital: inHashtag)
        if let end = WebAddress.end(bytes, word: start, word.end) {
            result.folded.removeLast(result.folded.count - word.folded.lowerBound)
            add(start..<end, .link, "<link>")
            return end
        }
        closeGap()
        result.tokens.append(
            Token(
                span: start..<word.end, folded: word.folded, hash: word.hash, kind: word.letters > 0 ? .word : .number,
                isShouted: word.capitals >= 3 && word.capitals == word.letters, clause: clause))
        return word.end
    }

    /// `#JalanRusak` is two words.
    private mutating func readHashtag(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var position = start + 1
        while position < bytes.count, ScalarClass(bytes.scalar(at: position).scalar).isWord {
            position = readWord(bytes, from: position, inHashtag: true)
        }
        return position
    }

    /// The name of an account, unless the `@` stands inside something else.
    private mutating func readMention(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var end = start + 1
        while end < bytes.count, bytes[end].isASCIIWord || bytes[end] == UInt8(ascii: "_") { end += 1 }
        guard end > start + 1, start == 0 || !bytes[start - 1].isASCIIWord else { return start + 1 }
        closeGap()
        let folded = result.folded.count
        var hash = TextHash()
        for position in (start + 1)..<end {
            let byte = bytes[position]
            let lower = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
            result.folded.append(lower)
            hash.add(lower)
        }
        result.tokens.append(
            Token(
                span: start..<end, folded: folded..<result.folded.count, hash: hash, kind: .mention, isShouted: false, clause: clause))
        return end
    }

    private mutating func readEmoji(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let cluster = EmojiCluster(bytes, at: start)
        add(start..<cluster.end, .emoji, cluster.text)
        return cluster.end
    }

    private mutating func readEmoticon(_ bytes: Span<UInt8>, from start: Int) -> Int? {
        guard let found = Emoticon.find(bytes, at: start) else { return nil }
        add(start..<(start + found.length), .emoji, String(decoding: found.meant, as: UTF8.self))
        return start + found.length
    }

    /// A full stop, a comma and the like only end the clause; `?` and a row of dots are told apart, too.
    private mutating func readStop(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let (scalar, length) = bytes.scalar(at: start)
        if scalar == "?" { return readMarks(bytes, from: start) }
        sawStop = true
        guard scalar == "." || scalar == "\u{2026}" else { return start + length }
        var end = start + length
        while end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
        if scalar == "\u{2026}" || end - start > 1 { addMark(start..<end, "..") }
        return end
    }

    /// A run of `?` and `!`, which also ends the clause.
    private mutating func readMarks(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var (end, asks, calls) = (start, 0, 0)
        while end < bytes.count {
            let (scalar, length) = bytes.scalar(at: end)
            if scalar == "?" {
                asks += 1
            } else if ScalarClass(scalar) == .exclamation {
                // U+203C is two marks in one.
                calls += scalar.value == 0x203C ? 2 : 1
            } else {
                break
            }
            end += length
        }
        let shape = asks > 0 && calls > 0 ? "?!" : asks > 1 ? "??" : asks > 0 ? "?" : calls > 1 ? "!!" : "!"
        addMark(start..<end, shape)
        sawStop = true
        exclamations += calls
        return end
    }

    /// A mark belongs to the clause that it ends.
    private mutating func addMark(_ span: Range<Int>, _ shape: String) {
        guard !result.tokens.isEmpty || shape != ".." else { return }
        append(span, .mark, shape)
    }

    private mutating func add(_ span: Range<Int>, _ kind: Token.Kind, _ text: String) {
        closeGap()
        append(span, kind, text)
    }

    private mutating func append(_ span: Range<Int>, _ kind: Token.Kind, _ text: String) {
        let folded = result.folded.count
        result.folded.append(contentsOf: text.utf8)
        result.tokens.append(
            Token(
                span: span, folded: folded..<result.folded.count, hash: TextHash(text), kind: kind, isShouted: false, clause: clause))
    }

    private mutating func closeGap() {
        guard sawStop || exclamations > 0 else { return }
        if exclamations >= 2 { result.emphaticClauses.insert(clause) }
        if !result.tokens.isEmpty { clause += 1 }
        (sawStop, exclamations) = (false, 0)
    }
}
