/// Addresses on the web, told by `http://`, `www.` or a well-known ending behind a dot (`bit.ly/x`).
enum WebAddress {
    /// Endings that also follow a forgotten space after a full stop ("selesai.di") are left out.
    private static let endings: [[UInt8]] = [
        "com", "id", "net", "org", "ly", "io", "link", "xyz", "site", "online", "info", "app", "co", "gg", "top", "club", "vip", "bet",
    ].map { Array($0.utf8) }

    /// Where the address ends that starts with the word `start..<end`, or nil.
    static func end(_ bytes: Span<UInt8>, word start: Int, _ end: Int) -> Int? {
        guard end < bytes.count else { return nil }
        let isLink: Bool =
            switch bytes[end] {
            case UInt8(ascii: ":"): (4...5).contains(end - start) && starts(bytes, start, "http") && starts(bytes, end, "://")
            case UInt8(ascii: "."): end - start == 3 && starts(bytes, start, "www") || hasEnding(bytes, after: end)
            default: false
            }
        guard isLink else { return nil }
        var position = end
        while position < bytes.count, bytes[position] > UInt8(ascii: " ") { position += 1 }
        return position
    }

    private static func starts(_ bytes: Span<UInt8>, _ start: Int, _ text: StaticString) -> Bool {
        guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[start + offset] | 0x20 != text.utf8Start[offset] | 0x20 { return false }
        return true
    }

    /// Whether a known ending follows the dot, or one dot later (`co.id`).
    private static func hasEnding(_ bytes: Span<UInt8>, after dot: Int) -> Bool {
        var position = dot + 1
        let start = position
        while position < bytes.count, bytes[position].isASCIILetter { position += 1 }
        guard position > start, position - start <= 12 else { return false }
        if position < bytes.count, bytes[position] >= 0x80 || bytes[position].isDigit { return false }
        if endings.contains(where: { matches($0, bytes, start, position) }) { return true }
        guard position < bytes.count, bytes[position] == UInt8(ascii: ".") else { return false }
        let second = position + 1
        var end = second
        while end < bytes.count, bytes[end].isASCIILetter { end += 1 }
        return endings.contains { matches($0, bytes, second, end) }
    }

    private static func matches(_ ending: [UInt8], _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard end - start == ending.count else { return false }
        for offset in ending.indices where bytes[start + offset] | 0x20 != ending[offset] { return false }
        return true
    }
}
