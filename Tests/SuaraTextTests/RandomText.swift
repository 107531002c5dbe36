import SuaraTestSupport

/// Texts of all sorts from a seed: the same seed gives the same texts on every machine.
struct RandomText {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(state: seed) }

    mutating func next() -> UInt64 { random.next() }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    private static let pieces = [
        "pelayanan", "tidak", "RAMAH", "sekali", "jum'at", "dak", "baguuuus", "Éclair", "ñoño", "слово", "كلمة", "हिन्दी", "字", "٣٤",
        " ", " ", " ", " ", "\n", "\t", "\u{A0}", "\u{200B}", "\u{200D}", "\u{301}", "\u{FE0F}", "\u{202E}", "\0", "'", "’", "-", "_",
        ".", ",", "!", "!!", "?", "…", "(", ")", "+", "@", "a@b.id", "😡", "👍🏽", "👨‍👩‍👧", "🇮🇩", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️", "1️⃣", "\u{1F3FD}",
        "0", "08", "0812", "3456", "62", "16", "1671", "010190", "1.500", "000", "19770312", "200312", "2", "007", "Rp", "2024-11-23",
    ]

    mutating func text() -> String {
        (0..<below(40)).map { _ in below(12) == 0 ? scalar() : Self.pieces[below(Self.pieces.count)] }.joined()
    }

    private mutating func scalar() -> String { Unicode.Scalar(UInt32(below(0x11_0000))).map(String.init) ?? "\u{FFFD}" }
}
