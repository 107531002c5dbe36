import SuaraModel

/// Tells one set of lexicon files from another: FNV-1a, 64 bits
/// (<https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>).
enum LexiconDigest {
    /// Sixteen hexadecimal digits over base names and contents; the same whatever the order of the files.
    static func digest(base: [InputFile], city: [InputFile]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for (layer, files) in [base, city].enumerated() {
            for file in files.sorted(by: { $0.baseName < $1.baseName }) {
                // No file holds 0xFE or 0xFF, so two sets cannot run together into one row of bytes.
                mix(file.baseName.utf8, into: &hash)
                mix([0xFE, UInt8(layer)], into: &hash)
                mix(file.bytes, into: &hash)
                mix([0xFF], into: &hash)
            }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func mix(_ bytes: some Sequence<UInt8>, into hash: inout UInt64) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
}
