/// The single-byte encoding that undeclared and misdeclared Western text is in (WHATWG Encoding, index
/// windows-1252): Latin-1 with printable characters at 0x80…0x9F.
enum Windows1252 {
    private static let upper: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
        0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// The code point of a byte; never a surrogate, never above U+FFFF.
    static func codePoint(_ byte: UInt8) -> UInt32 {
        (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
    }

    /// The text with every byte that is not part of UTF-8 read as windows-1252, and control characters
    /// that XML forbids made spaces. Nil when there was nothing to repair.
    ///
    /// Byte by byte rather than the whole text at once: in most broken feeds only a few characters are
    /// wrong (cut in the middle, or pasted from elsewhere) and the rest is good UTF-8.
    static func repaired(_ bytes: [UInt8]) -> [UInt8]? {
        var repaired: [UInt8] = []
        var position = 0
        var wasRepaired = false
        repaired.reserveCapacity(bytes.count)
        while position < bytes.count {
            let length = UTF8Sequence.length(in: bytes, at: position)
            if length > 0 {
                let isForbidden = bytes[position] < 0x20 && ![0x09, 0x0A, 0x0D].contains(bytes[position])
                if isForbidden { repaired.append(0x20) } else { repaired.append(contentsOf: bytes[position..<(position + length)]) }
                wasRepaired = wasRepaired || isForbidden
            } else if let scalar = Unicode.Scalar(codePoint(bytes[position])) {
                repaired.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                wasRepaired = true
            }
            position += max(1, length)
        }
        return wasRepaired ? repaired : nil
    }
}

/// The well-formed sequences of UTF-8 (Unicode 16, table 3-7).
enum UTF8Sequence {
    /// Bytes of the sequence that starts here, 1…4; 0 when none does.
    static func length(in bytes: [UInt8], at start: Int) -> Int {
        let first = bytes[start]
        guard first >= 0x80 else { return 1 }
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch first {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0x80...0xBF)
            }
        guard length > 0, start + length <= bytes.count, second.contains(bytes[start + 1]) else { return 0 }
        return bytes[(start + 2)..<(start + length)].allSatisfy { (0x80...0xBF).contains($0) } ? length : 0
    }
}
