/// The identity of a word or of a part of a text: FNV-1a, 64 bits
/// (<https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>), which grows byte by byte while a text is
/// read, so that a word is known by the time its end is seen.
///
/// Two words of one hash are one word. By chance that does not happen; a text made for it is misread, and
/// nothing worse.
struct TextHash: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    init(_ text: String) { self.init(text.utf8) }

    /// Of a number: its bits spread over all 64 (the last step of SplitMix64, Steele et al. 2014).
    @inline(__always)
    init(unique number: UInt64) {
        let mixed = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    }

    /// As it was taken from another hash.
    @inline(__always)
    init(value: UInt64) { self.value = value }

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// Of an ordered pair; `domain` keeps pairs of different meaning apart.
    @inline(__always)
    init(_ first: TextHash, _ second: TextHash, domain: UInt64) {
        let mixed = (first.value &* 0x9E37_79B9_7F4A_7C15) ^ (second.value &+ domain)
        value = (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
}
