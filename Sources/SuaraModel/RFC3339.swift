// RFC 3339 date-times: what the API writes and reads, and what Atom and most JSON sources carry.

extension Timestamp {
    /// RFC 3339 with the zone's offset at that moment, to the second: `2026-11-23T08:00:00+07:00`.
    package func rfc3339(in zone: Zone) -> String {
        let offset = zone.offset(self)
        let local = seconds + Int64(offset)
        let day = Day(number: Int(local.floorDivided(by: 86_400)))
        let second = Int(local - Int64(day.number) * 86_400)
        let clock = "\((second / 3600).padded(2)):\((second / 60 % 60).padded(2)):\((second % 60).padded(2))"
        guard offset != 0 else { return "\(day)T\(clock)Z" }
        let minutes = abs(offset) / 60
        return "\(day)T\(clock)\(offset < 0 ? "-" : "+")\((minutes / 60).padded(2)):\((minutes % 60).padded(2))"
    }

    /// Nil unless the text is an RFC 3339 date-time. Lower-case `t` and `z`, a space for `T`, an offset
    /// without colon and a leap second (read as :59) are accepted, because servers send them.
    package init?(rfc3339 text: some StringProtocol) {
        var rest = Array(text.utf8)[...]
        guard rest.count >= 20, rest.count <= 40,
            let day = Day(String(decoding: rest.prefix(10), as: UTF8.self))
        else { return nil }
        rest = rest.dropFirst(10)
        guard let separator = rest.popFirst(), [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(separator),
            let hour = rest.popNumber(digits: 2), hour < 24, rest.popFirst() == UInt8(ascii: ":"),
            let minute = rest.popNumber(digits: 2), minute < 60, rest.popFirst() == UInt8(ascii: ":"),
            let second = rest.popNumber(digits: 2), second <= 60
        else { return nil }
        var milliseconds = 0
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            let fraction = rest.prefix { $0.isDigit }
            guard !fraction.isEmpty else { return nil }
            let firstThree = Array(fraction.prefix(3)) + Array(repeating: UInt8(ascii: "0"), count: max(0, 3 - fraction.count))
            milliseconds = Int(String(decoding: firstThree, as: UTF8.self)) ?? 0
            rest = rest.dropFirst(fraction.count)
        }
        guard let offset = Self.offset(&rest), rest.isEmpty else { return nil }
        let local = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + min(second, 59))
        self.init(milliseconds: (local - Int64(offset)) * 1000 + Int64(milliseconds))
    }

    private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int? {
        switch rest.popFirst() {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): return 0
        case let sign? where sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"):
            guard let hours = rest.popNumber(digits: 2), hours < 24 else { return nil }
            if rest.first == UInt8(ascii: ":") { rest.removeFirst() }
            guard let minutes = rest.popNumber(digits: 2), minutes < 60 else { return nil }
            let seconds = hours * 3600 + minutes * 60
            return sign == UInt8(ascii: "-") ? -seconds : seconds
        default: return nil
        }
    }
}

extension UInt8 {
    /// True for ASCII `0`…`9`.
    package var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}

extension ArraySlice<UInt8> {
    /// Takes exactly `digits` ASCII digits off the front; nil, with the slice half eaten, when they are not there.
    package mutating func popNumber(digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let byte = popFirst(), byte.isDigit else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}
