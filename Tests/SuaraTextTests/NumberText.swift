/// Texts full of digits, letters and what stands between them, in any order: where the masking's rules meet.
struct NumberText {
    private static let pieces = [
        "0", "08", "0812", "345", "3456", "7890", "62", "+62", "(0", "711", "0711", "16", "1671", "010190", "0001", "19770312", "200312",
        "2", "007",
        "1.500", "000", "2024", "11", "23", "1234567890", "104", "7754307", "16.71", "BG", "bg", "B", "b", "AB", "xyz", "RT", "rb", "an",
        "DP",
        "o8", "O", "o", "JP", " ", " ", " ", " ", " ", "-", ".", ",", "/", ":", "#", "(", ")", "+", "@", "*", "**", "_", "\n", "\r\n",
        "\u{A0}",
        "\u{2011}", "\u{200B}", "é", "😡", "a@b.id", "@gmail", "budi", "gmail.com", " no ", " nomor ", " rek ", " BCA ", " ke ",
        " transfer ",
        " pelanggan ", " idpel ", " kartu ", " tiket ", " nota ", " surat ", " bayar ", " Rp", " rupiah", " telp ", " wa ", " NIP ",
        " NIK ",
        " plat ", " motor ", " SD ", " blok ", " saya ", " orang", " juta", " Budi ", "!", "?", ";",
    ]

    var dice: Dice

    mutating func text() -> String { (0..<dice.below(30)).map { _ in dice.pick(Self.pieces) }.joined() }
}
