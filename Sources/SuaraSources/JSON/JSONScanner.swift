import SuaraModel

/// Walks over JSON text (RFC 8259) without building anything.
///
/// Foundation's reader makes an object of every value: 8 MB of small objects took 3 GB. Here an answer
/// costs nothing beyond its bytes, numbers keep all their digits, and a rejected item can be handed on
/// exactly as it came. More lenient than the RFC where servers are: leading zeros in numbers and raw
/// control characters in strings are let through.
struct JSONScanner {
    let bytes: [UInt8]
    /// The next byte to look at.
    var position: Int

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    /// Steps over one value; the position is then just behind it.
    mutating func value(depth: Int = 0) throws(JSONFault) {
        guard depth <= PageLimits.depth else { throw fault("more than \(PageLimits.depth) levels of nesting") }
        switch next {
        case UInt8(ascii: "{"): try object(depth: depth)
        case UInt8(ascii: "["): try array(depth: depth)
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        case nil: throw fault("the text ends where a value is expected")
        case let byte? where byte == UInt8(ascii: "-") || byte.isDigit: try number()
        default: throw fault("a value is expected")
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) {
        position += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { return }
        repeat {
            try memberName()
            try value(depth: depth + 1)
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fault("a comma or } is expected") }
    }

    /// A name and its colon, up to the value.
    mutating func memberName() throws(JSONFault) {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { throw fault("a name in double quotes is expected") }
        try string()
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw fault("a colon is expected") }
        skipSpace()
    }

    private mutating func array(depth: Int) throws(JSONFault) {
        position += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { return }
        repeat {
            skipSpace()
            try value(depth: depth + 1)
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fault("a comma or ] is expected") }
    }

    private mutating func string() throws(JSONFault) {
        position += 1
        while let byte = next {
            position += 1
            if byte == UInt8(ascii: "\"") { return }
            if byte == UInt8(ascii: "\\") { try escape() }
        }
        throw fault("the text ends inside a string")
    }

    private mutating func escape() throws(JSONFault) {
        guard let byte = next else { throw fault("the text ends inside a string") }
        position += 1
        guard byte == UInt8(ascii: "u") else {
            guard JSONEscape.byte(for: byte) != nil else { throw fault("an unknown escape in a string") }
            return
        }
        for _ in 0..<4 {
            guard let digit = next, digit.hexValue != nil else { throw fault("four hexadecimal digits are expected") }
            position += 1
        }
    }

    private mutating func number() throws(JSONFault) {
        _ = take(UInt8(ascii: "-"))
        try digits()
        if take(UInt8(ascii: ".")) { try digits() }
        guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return }
        _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
        try digits()
    }

    private mutating func digits() throws(JSONFault) {
        guard next?.isDigit == true else { throw fault("a digit is expected") }
        while next?.isDigit == true { position += 1 }
    }

    private mutating func word(_ word: StaticString) throws(JSONFault) {
        let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
        guard isThere else { throw fault("a value is expected") }
        position += word.utf8CodeUnitCount
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    func fault(_ reason: String) -> JSONFault { JSONFault(reason: reason, offset: position) }
}

/// Why a text is not JSON, without any of the text.
struct JSONFault: Error, Hashable {
    let reason: String
    /// Bytes before it.
    let offset: Int

    /// Line and column, from 1, the column in bytes.
    func place(in text: [UInt8]) -> String {
        let before = text.prefix(offset)
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return "line \(1 + before.count { $0 == 0x0A }), column \(1 + before.count - lineStart)"
    }
}
