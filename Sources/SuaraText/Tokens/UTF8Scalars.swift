extension Span<UInt8> {
    /// The scalar that starts at a byte and how many bytes it takes. The bytes are a `String`'s, hence valid
    /// UTF-8, and `position` is a scalar's first byte.
    func scalar(at position: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = UInt32(self[position])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = length == 1 ? first : first & (0x7F >> UInt32(length))
        for offset in 1..<max(length, 1) { value = value << 6 | UInt32(self[position + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
