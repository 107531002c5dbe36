/// A run of digits, and whether it hangs together with the run before it.
struct DigitGroup: Equatable {
    enum Join {
        /// Nothing that a person would write inside a number.
        case none
        /// One dot.
        case dot
        /// A space, dash or bracket.
        case other
        /// One slash, which stands inside telephone numbers only.
        case slash
        /// One line break, where the writing ran out of line: in numbers that are certain as a whole only.
        case line
    }

    /// In bytes.
    let range: Range<Int>
    /// What separates it from the group before.
    let join: Join
    /// Whether no space is in between.
    let isTight: Bool

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
            let gap = groups.last.map { bytes[$0.range.upperBound..<start] } ?? []
            let join = groups.isEmpty ? Join.none : self.join(gap)
            groups.append(DigitGroup(range: start..<position, join: join, isTight: join != .none && !gap.contains(where: \.isBlank)))
        }
        return groups
    }

    private static func join(_ gap: ArraySlice<UInt8>) -> Join {
        if gap.elementsEqual(".".utf8) { return .dot }
        if gap.elementsEqual("/".utf8) { return .slash }
        // The longest is ") - " with marks of three bytes each.
        guard gap.count <= 11, let scalars = String(validating: gap, as: UTF8.self)?.unicodeScalars else { return .none }
        if isLineBreak(scalars) { return .line }
        return scalars.allSatisfy(isSeparator) && scalars.count { !isBracket($0) } <= 3 ? .other : .none
    }

    private static func isLineBreak(_ scalars: String.UnicodeScalarView) -> Bool {
        scalars.count { $0 == "\n" } == 1 && scalars.count <= 4 && scalars.allSatisfy { $0 == "\n" || $0 == "\r" || isSeparator($0) }
    }

    private static func isBracket(_ scalar: Unicode.Scalar) -> Bool { scalar == "(" || scalar == ")" }

    /// Telephones' address books write U+00A0 and U+2011 for space and dash, and wrap numbers in invisible marks.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x28, 0x29, 0x2D, 0xA0, 0x200B...0x200F, 0x2010...0x2015, 0x202A...0x202F, 0x2060: true
        default: false
        }
    }
}
