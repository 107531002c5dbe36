/// The bytes as a gzip file (RFC 1952) of stored, that is uncompressed, deflate blocks (RFC 1951, 3.2.4):
/// a real thing to decode that needs no compressor.
package func storedGzip(_ bytes: [UInt8]) -> [UInt8] {
    var file: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]
    for start in stride(from: 0, through: bytes.count, by: 0xffff) {
        let block = bytes[start..<min(start + 0xffff, bytes.count)]
        let length = UInt16(block.count)
        file.append(start + 0xffff > bytes.count ? 1 : 0)
        file += littleEndian(length) + littleEndian(~length)
        file += block
    }
    return file + littleEndian(crc32(bytes)) + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
}

private func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian, Array.init)
}

/// CRC-32 as in RFC 1952, 8.
private func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0 as UInt32) { crc, byte in
        (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
    }
}
