/// One word while it is read: where it ends, what it reads as, and its hash.
struct FoldedWord {
    /// The byte after the word.
    private(set) var end: Int
    /// Where it stands in the buffer of folded bytes.
    private(set) var folded: Range<Int>
    private(set) var hash = TextHash()
    private(set) var letters = 0
    private(set) var capitals = 0

    /// - Parameter endsAtCapital: a capital behind a small letter begins another word (`#JalanRusak`).
    init(_ bytes: Span<UInt8>, from start: Int, into buffer: inout [UInt8], endsAtCapital: Bool) {
        end = start
        folded = buffer.count..<buffer.count
        var position = start
        var isAfterSmall = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte.isSmallLetter || byte.isDigit {
                buffer.append(byte)
                hash.add(byte)
                letters += byte.isDigit ? 0 : 1
                position += 1
                end = position
                isAfterSmall = true
                continue
            }
            let (scalar, length) = bytes.scalar(at: position)
            let kind = ScalarClass(scalar)
            if kind == .capital, endsAtCapital, isAfterSmall { break }
            position += length
            if kind == .ignorable { continue }
            guard kind.isWord || kind == .spacingMark || kind == .apostrophe && Self.isWord(bytes, at: position) else { break }
            append(scalar, kind, to: &buffer)
            letters += kind == .letter || kind == .capital ? 1 : 0
            capitals += kind == .capital ? 1 : 0
            end = position
            isAfterSmall = kind != .capital
        }
        folded = folded.lowerBound..<buffer.count
    }

    private static func isWord(_ bytes: Span<UInt8>, at position: Int) -> Bool {
        position < bytes.count && ScalarClass(bytes.scalar(at: position).scalar).isWord
    }

    /// Every apostrophe becomes the plain one, so that a phone's typographic quotes change no word.
    private mutating func append(_ scalar: Unicode.Scalar, _ kind: ScalarClass, to buffer: inout [UInt8]) {
        if kind == .apostrophe {
            append(UInt8(ascii: "'"), to: &buffer)
        } else if scalar.isASCII {
            append(UInt8(truncatingIfNeeded: scalar.value) | (kind == .capital ? 0x20 : 0), to: &buffer)
        } else if let plain = Folding.plain(scalar) {
            append(plain, to: &buffer)
        } else if kind == .capital {
            for byte in scalar.properties.lowercaseMapping.utf8 { append(byte, to: &buffer) }
        } else {
            for byte in UTF8.encode(scalar)! { append(byte, to: &buffer) }
        }
    }

    private mutating func append(_ byte: UInt8, to buffer: inout [UInt8]) {
        buffer.append(byte)
        hash.add(byte)
    }
}

extension UInt8 {
    fileprivate var isSmallLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}
