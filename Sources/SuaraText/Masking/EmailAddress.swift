/// E-mail addresses, recognised by shape: something before an `@`, and after it a name that holds a dot with
/// two letters behind it. What follows without a gap (`a@b.id0812…`) is taken with it.
///
/// The great mail hosts are known by name: with them a missing dot, a comma for it or a space beside the `@` leaves an address too.
enum EmailAddress {
    private static let hosts = ["gmail", "yahoo", "ymail", "hotmail", "outlook", "icloud", "rocketmail"]

    /// Byte ranges in order; linear, as no byte is looked at for more than the `@` on either side of it.
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        bytes.indices.filter { bytes[$0] == UInt8(ascii: "@") }.compactMap { range(around: $0, in: bytes) }
    }

    private static func range(around at: Int, in bytes: [UInt8]) -> Range<Int>? {
        let name = at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: " ") && isHost(bytes[(at + 2)...]) ? at + 2 : at + 1
        var end = name
        let isHost = isHost(bytes[name...])
        while end < bytes.count, isDomain(bytes[end]) || isHost && isComma(end, in: bytes) { end += 1 }
        while end > name, !isAlphanumeric(bytes[end - 1]) { end -= 1 }
        let gap = isHost && at > 0 && bytes[at - 1] == UInt8(ascii: " ") ? at - 1 : at
        var start = gap
        while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
        return start < gap && (isHost || hasTop(bytes[name..<end])) ? start..<end : nil
    }

    /// A comma typed for the dot: `gmail,com`.
    private static func isComma(_ position: Int, in bytes: [UInt8]) -> Bool {
        bytes[position] == UInt8(ascii: ",") && bytes[(position + 1)...].prefix(2).starts(with: "co".utf8) { $0 | 0x20 == $1 }
    }

    private static func isHost(_ domain: ArraySlice<UInt8>) -> Bool {
        let name = domain.prefix(11).prefix { $0.isASCIILetter }.map { $0 | 0x20 }
        return hosts.contains { name.elementsEqual($0.utf8) }
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
