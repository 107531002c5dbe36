/// Numbers by hash: open addressing with linear probing, at most half full. A look-up is a few nanoseconds,
/// where `Dictionary` with its keyed hash takes ten times as long.
///
/// A slot holds half of the hash; the place where it stands says most of the rest.
struct HashIndex: Sendable {
    /// The upper half of a slot is the hash's, the lower half the number plus one; 0 is a free slot.
    private var slots: [UInt64]
    private var shift: UInt64
    private(set) var count = 0

    init(minimumCapacity: Int = 8) {
        var bits: UInt64 = 4
        while 1 << bits < minimumCapacity * 2 { bits += 1 }
        slots = Array(repeating: 0, count: 1 << bits)
        shift = 64 - bits
    }

    /// The number of a hash, or −1.
    @inline(__always)
    func find(_ hash: TextHash) -> Int32 {
        slots.withUnsafeBufferPointer { Self.number($0[Self.position(of: hash.value, in: $0, shift)]) }
    }

    subscript(hash: TextHash) -> Int32? {
        get {
            let number = find(hash)
            return number < 0 ? nil : number
        }
        set {
            guard let newValue, newValue >= 0 else { preconditionFailure("numbers are never taken out") }
            if (count + 1) * 2 > slots.count { grow() }
            let position = slots.withUnsafeBufferPointer { Self.position(of: hash.value, in: $0, shift) }
            if slots[position] == 0 {
                count += 1
                hashes.append(hash.value)
            }
            slots[position] = Self.half(hash.value) | UInt64(UInt32(bitPattern: newValue) + 1)
        }
    }

    /// In the order in which they came: a larger table cannot be filled from half hashes.
    private var hashes: [UInt64] = []

    @inline(__always)
    private static func number(_ slot: UInt64) -> Int32 { Int32(truncatingIfNeeded: slot & 0xFFFF_FFFF) &- 1 }

    @inline(__always)
    private static func half(_ hash: UInt64) -> UInt64 { hash & 0xFFFF_FFFF_0000_0000 }

    /// The slot of the hash, or the free one where it would go. The position is masked by the size of the
    /// table, so that it needs no check.
    @inline(__always)
    private static func position(of hash: UInt64, in slots: UnsafeBufferPointer<UInt64>, _ shift: UInt64) -> Int {
        let mask = slots.count - 1
        let half = half(hash)
        var position = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[position] != 0, Self.half(slots[position]) != half { position = (position + 1) & mask }
        return position
    }

    private mutating func grow() {
        let numbers = hashes.map { find(TextHash(value: $0)) }
        slots = Array(repeating: 0, count: slots.count * 2)
        shift -= 1
        for (hash, number) in zip(hashes, numbers) {
            let position = slots.withUnsafeBufferPointer { Self.position(of: hash, in: $0, shift) }
            slots[position] = Self.half(hash) | UInt64(UInt32(bitPattern: number) + 1)
        }
    }
}
