/// Letters that only look different: full-width and mathematical letters, letters with accents, and Greek
/// and Cyrillic letters that pass for Latin ones, as advertisers write to slip through filters.
///
/// A small part of Unicode's compatibility forms (<https://www.unicode.org/reports/tr15/>) and of its table
/// of confusables (<https://www.unicode.org/reports/tr39/>): what occurs in Indonesian chats.
enum Folding {
    /// The plain lower-case letter or digit that the scalar stands for, or nil where it stands for itself.
    static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0xB2, 0xB3: UInt8(ascii: "2") + UInt8(scalar.value - 0xB2)
        case 0xB9: UInt8(ascii: "1")
        case 0xC0...0x17F: latin(scalar.value)
        case 0x370...0x3FF: find(scalar, in: greek)
        case 0x400...0x52F: find(scalar, in: cyrillic)
        case 0x2080...0x2089: UInt8(ascii: "0") + UInt8(scalar.value - 0x2080)
        case 0x24B6...0x24E9: letter((scalar.value - 0x24B6) % 26)
        case 0xFF10...0xFF19: UInt8(ascii: "0") + UInt8(scalar.value - 0xFF10)
        case 0xFF21...0xFF3A: letter(scalar.value - 0xFF21)
        case 0xFF41...0xFF5A: letter(scalar.value - 0xFF41)
        // Thirteen alphabets of 52 letters; then ten digits five times.
        case 0x1D400...0x1D6A3: letter((scalar.value - 0x1D400) % 26)
        case 0x1D7CE...0x1D7FF: UInt8(ascii: "0") + UInt8((scalar.value - 0x1D7CE) % 10)
        case 0x1F130...0x1F149: letter(scalar.value - 0x1F130)
        case 0x1F150...0x1F169: letter(scalar.value - 0x1F150)
        case 0x1F170...0x1F189: letter(scalar.value - 0x1F170)
        default: nil
        }
    }

    private static func letter(_ index: UInt32) -> UInt8 { UInt8(ascii: "a") + UInt8(index) }

    private static let latinLetters: [UInt8] = Array(
        // U+00C0 … U+00FF, then U+0100 … U+017F; a dot where there is no single letter to fold to.
        ("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll..ll"
            + "nnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    private static func latin(_ value: UInt32) -> UInt8? {
        let folded = latinLetters[Int(value - 0xC0)]
        return folded == UInt8(ascii: ".") ? nil : folded
    }

    private typealias Table = [(scalar: Unicode.Scalar, letter: UInt8)]

    private static let cyrillic: Table = Array(
        zip("аАвВеЕкКмМнНоОрРсСтТуУхХіІјЈѕЅԁ".unicodeScalars, "aabbeekkmmhhooppccttyyxxiijjssd".utf8)
    )
    .map { (scalar: $0.0, letter: $0.1) }
    private static let greek: Table = Array(zip("αΑΒΕΖΗιΙΚκΜΝνοΟΡρΤτυΥΧχ".unicodeScalars, "aabezhiikkmnvooppttuyxx".utf8))
        .map { (scalar: $0.0, letter: $0.1) }

    private static func find(_ scalar: Unicode.Scalar, in table: Table) -> UInt8? {
        table.first { $0.scalar == scalar }?.letter
    }
}
