import SuaraTerminal

/// JSON whose names keep their order and whose numbers are rounded: `JSONEncoder` can do neither.
enum JSONValue: Equatable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// Written with at most four decimals: more would only tell one build's rounding from another's.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([(String, JSONValue)])

    static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    /// On one line.
    var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .number(let value): bytes += Self.decimal(value).utf8
        case .string(let value): Self.write(value, to: &bytes)
        case .array(let values):
            Self.write(values, between: "[]", to: &bytes) { $0.write(to: &$1) }
        case .object(let members):
            Self.write(members, between: "{}", to: &bytes) { member, bytes in
                Self.write(member.0, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.1.write(to: &bytes)
            }
        }
    }

    static func == (a: JSONValue, b: JSONValue) -> Bool { a.text == b.text }

    private static func write<Element>(
        _ elements: [Element], between brackets: StaticString, to bytes: inout [UInt8], _ one: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(brackets.utf8Start[0])
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            one(element, &bytes)
        }
        bytes.append(brackets.utf8Start[1])
    }

    /// What JSON demands is escaped (RFC 8259, section 7), and whatever a terminal would obey.
    private static func write(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            bytes += string.utf8
        } else {
            for scalar in string.unicodeScalars { write(scalar, to: &bytes) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar {
        case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(scalar.value)]
        case "\n": bytes += "\\n".utf8
        case "\t": bytes += "\\t".utf8
        case _ where scalar.controlsTerminal:
            let digits = String(scalar.value, radix: 16)
            bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
        default: bytes += UTF8.encode(scalar)!
        }
    }

    private static func decimal(_ value: Double) -> String {
        // JSON has no other word for what is not a number; none of our numbers is ever so large.
        guard value.magnitude < 1e12 else { return "null" }
        let units = Int64((value * 10_000).rounded())
        let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: 10_000)
        var decimals = String(String(rest + 10_000).dropFirst())
        while decimals.last == "0" { decimals.removeLast() }
        return (units < 0 ? "-" : "") + String(whole) + (decimals.isEmpty ? "" : "." + decimals)
    }
}
