/// A run of digits, and whether it hangs together with the run before it.
struct DigitGroup: Equatable {
    enum Join { case none, dot, other }

    /// In bytes.
    let range: Range<Int>
    /// What separates it from the group before: nothing that a person would write inside a number
    /// (`none`), one dot, or a space, dash or bracket.
    let join: Join

    var count: Int { range.count }

    /// All runs of digits of a text, in order.
    static func groups(in bytes: [UInt8]) -> [DigitGroup] {
        var groups: [DigitGroup] = []
        var position = 0
        while position < bytes.count {
            guard bytes[position].isDigit else {
                position += 1
                continue
            }
            let start = position
            while position < bytes.count, bytes[position].isDigit { position += 1 }
            let join = groups.last.map { self.join(bytes[$0.range.upperBound..<start]) } ?? .none
            groups.append(DigitGroup(range: start..<position, join: join))
        }
        return groups
    }

    private static func join(_ gap: ArraySlice<UInt8>) -> Join {
        if gap.elementsEqual([UInt8(ascii: ".")]) { return .dot }
        // The longest is " - " with marks of three bytes each.
        guard gap.count <= 9, let scalars = String(validating: gap, as: UTF8.self)?.unicodeScalars else { return .none }
        return scalars.count <= 3 && scalars.allSatisfy(isSeparator) ? .other : .none
    }

    /// Telephones' address books write U+00A0 and U+2011 for space and dash, and wrap numbers in invisible marks.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x28, 0x29, 0x2D, 0xA0, 0x200B...0x200F, 0x2010...0x2015, 0x202A...0x202F, 0x2060: true
        default: false
        }
    }
}
