/// Numbers by hash: open addressing with linear probing, at most half full. A look-up is a few nanoseconds,
/// where `Dictionary` with its keyed hash takes ten times as long.
struct HashIndex: Sendable {
    private struct Slot {
        var key: UInt64
        /// −1 where the slot is free.
        var value: Int32
    }

    private var slots: [Slot]
    private var shift: UInt64
    private(set) var count = 0

    init(minimumCapacity: Int = 8) {
        var bits: UInt64 = 4
        while 1 << bits < minimumCapacity * 2 { bits += 1 }
        slots = Array(repeating: Slot(key: 0, value: -1), count: 1 << bits)
        shift = 64 - bits
    }

    /// The number of a hash, or −1.
    @inline(__always)
    func find(_ hash: TextHash) -> Int32 {
        slots.withUnsafeBufferPointer { $0[Self.position(of: hash.value, in: $0, shift)].value }
    }

    subscript(hash: TextHash) -> Int32? {
        @inline(__always) get {
            let value = find(hash)
            return value < 0 ? nil : value
        }
        set {
            guard let newValue else { preconditionFailure("numbers are never taken out") }
            if (count + 1) * 2 > slots.count { grow() }
            let position = slots.withUnsafeBufferPointer { Self.position(of: hash.value, in: $0, shift) }
            if slots[position].value < 0 { count += 1 }
            slots[position] = Slot(key: hash.value, value: newValue)
        }
    }

    /// The slot of the key, or the free one where it would go. The position is masked by the size of the
    /// table, so that it needs no check.
    @inline(__always)
    private static func position(of key: UInt64, in slots: UnsafeBufferPointer<Slot>, _ shift: UInt64) -> Int {
        let mask = slots.count - 1
        var position = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[position].value >= 0, slots[position].key != key { position = (position + 1) & mask }
        return position
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(key: 0, value: -1), count: old.count * 2)
        shift -= 1
        for slot in old where slot.value >= 0 {
            let position = slots.withUnsafeBufferPointer { Self.position(of: slot.key, in: $0, shift) }
            slots[position] = slot
        }
    }
}
