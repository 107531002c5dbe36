/// The letter o typed for a zero: `o812 3456 789o`.
enum SpelledZero {
    /// The bytes with such letters as zeros, each in its place. A run of digits and o's counts if it stands alone and
    /// holds a digit; the longest look is along that run.
    static func replaced(in bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: isO) else { return bytes }
        var bytes = bytes
        var position = 0
        while position < bytes.count {
            let end = bytes[position...].firstIndex { !($0.isDigit || isO($0)) } ?? bytes.count
            if isNumber(position..<end, in: bytes) {
                for place in position..<end where isO(bytes[place]) { bytes[place] = UInt8(ascii: "0") }
            }
            position = end + 1
        }
        return bytes
    }

    private static func isNumber(_ run: Range<Int>, in bytes: [UInt8]) -> Bool {
        let isStart = run.lowerBound == 0 || !bytes[run.lowerBound - 1].isWordByte
        let isEnd = run.upperBound == bytes.count || !goesOn(bytes[run.upperBound])
        return isStart && isEnd && run.count > 2 && bytes[run].contains(where: \.isDigit)
    }

    /// The sign of another number counts as that number does, since both are masked together.
    private static func goesOn(_ byte: UInt8) -> Bool { byte.isWordByte || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") }

    private static func isO(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "o") }
}
