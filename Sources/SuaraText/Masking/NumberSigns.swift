/// What one cheap pass over a text tells: most texts can hold no personal number at all.
struct NumberSigns {
    /// The shortest number that words before it can make personal.
    static let leastDigits = 6

    private var digits = 0
    private(set) var mayHoldAddress = false

    init(_ bytes: Span<UInt8>) {
        for position in bytes.indices {
            if bytes[position].isDigit { digits += 1 } else if bytes[position] == UInt8(ascii: "@") { mayHoldAddress = true }
        }
    }

    var mayHoldPlate: Bool { digits > 0 }
    var mayHoldNumber: Bool { digits >= Self.leastDigits }
}
