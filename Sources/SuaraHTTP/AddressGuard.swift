/// Which IP addresses are the public internet.
///
/// A name that an outsider controls can resolve to the machine itself, to the city's internal network or to a
/// cloud's metadata service; the guard sees the address about to be connected to, so a name cannot change its
/// mind between the check and the use. Source of the tables: IANA's registries of special-purpose addresses
/// (RFC 6890 and its updates).
enum AddressGuard {
    /// A block of addresses: the leading `length` bits of `bytes`.
    struct Block: Sendable {
        var bytes: [UInt8]
        var length: Int
        var name: String

        init(_ bytes: [UInt8], _ length: Int, _ name: String) {
            self.bytes = bytes
            self.length = length
            self.name = name
        }

        func contains(_ address: [UInt8]) -> Bool {
            let whole = length / 8
            guard address.count >= bytes.count, address.prefix(whole).elementsEqual(bytes.prefix(whole)) else { return false }
            guard length % 8 > 0 else { return true }
            return (address[whole] ^ bytes[whole]) >> (8 - length % 8) == 0
        }
    }

    /// Why an address is not public, in words; nil if it is.
    ///
    /// - Parameter address: 4 or 16 bytes in network order. Any other count is refused.
    static func refusal(of address: [UInt8]) -> String? {
        switch address.count {
        case 4: return special4.first { $0.contains(address) }?.name
        case 16: break
        default: return "not an IP address"
        }
        if let special = special6.first(where: { $0.contains(address) }) { return special.name }
        return globalUnicast6.contains(address) ? nil : "not a public address"
    }

    private static let special4: [Block] = [
        Block([0], 8, "unspecified"),
        Block([10], 8, "private"),
        Block([100, 64], 10, "carrier-grade NAT"),
        Block([127], 8, "loopback"),
        Block([168, 63, 129, 16], 32, "cloud metadata"),
        Block([169, 254], 16, "link-local"),
        Block([172, 16], 12, "private"),
        Block([192, 0, 0], 24, "reserved"),
        Block([192, 0, 2], 24, "documentation"),
        Block([192, 88, 99], 24, "6to4 relay"),
        Block([192, 168], 16, "private"),
        Block([198, 18], 15, "benchmarking"),
        Block([198, 51, 100], 24, "documentation"),
        Block([203, 0, 113], 24, "documentation"),
        Block([224], 4, "multicast"),
        Block([240], 4, "reserved"),
    ]

    /// Everything outside this is refused, so a block assigned later is refused until it is listed here.
    private static let globalUnicast6 = Block([0x20], 3, "global unicast")

    /// The names for what lies outside, and the exceptions inside. The translated forms carry an IPv4 address,
    /// which could be any of those above.
    private static let special6: [Block] = [
        Block([UInt8](repeating: 0, count: 16), 128, "unspecified"),
        Block([UInt8](repeating: 0, count: 15) + [1], 128, "loopback"),
        Block([UInt8](repeating: 0, count: 10) + [0xff, 0xff], 96, "IPv4 in IPv6"),
        Block([0x00, 0x64, 0xff, 0x9b], 32, "IPv4 in IPv6"),
        Block([0x20, 0x01, 0x00], 23, "reserved"),
        Block([0x20, 0x01, 0x0d, 0xb8], 32, "documentation"),
        Block([0x20, 0x02], 16, "IPv4 in IPv6"),
        Block([0x3f, 0xff, 0x00], 20, "documentation"),
        Block([0xfc], 7, "unique local"),
        Block([0xfe, 0x80], 10, "link-local"),
        Block([0xff], 8, "multicast"),
    ]
}
