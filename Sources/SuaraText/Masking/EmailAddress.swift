/// E-mail addresses, recognised by shape: something before an `@`, and after it a name that holds a dot with
/// two letters behind it. What follows without a gap (`a@b.id0812…`) is taken with it.
enum EmailAddress {
    /// Byte ranges in order; linear, as no byte is looked at for more than the `@` on either side of it.
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { range(around: $0, in: bytes) }
    }

    private static func range(around at: Int, in bytes: [UInt8]) -> Range<Int>? {
        var start = at
        while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
        var end = at + 1
        while end < bytes.count, isDomain(bytes[end]) { end += 1 }
        while end > at + 1, !isAlphanumeric(bytes[end - 1]) { end -= 1 }
        return start < at && hasTop(bytes[(at + 1)..<end]) ? start..<end : nil
    }

    /// Whether a dot inside the name is followed by two letters.
    private static func hasTop(_ domain: ArraySlice<UInt8>) -> Bool {
        domain.indices.dropFirst().dropLast(2).contains {
            domain[$0] == UInt8(ascii: ".") && domain[$0 + 1].isASCIILetter && domain[$0 + 2].isASCIILetter
        }
    }

    /// Bytes of other scripts count as letters, so that no part of an address is left and no scalar is cut.
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isDigit || byte >= 0x80 }

    private static func isLocal(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || "._%+-".utf8.contains(byte) }

    private static func isDomain(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
