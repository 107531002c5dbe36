/// A name that an operator gives in the config or in a directory file: a source, a unit, a rule.
///
/// Allowed: ASCII letters, digits, `-`, `_`, `.`; 1 to 64 characters. ``init(validating:)`` checks;
/// the literal form is for names written in code.
package protocol Identifier: RawRepresentable<String>, Hashable, Comparable, Sendable, Codable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    init(rawValue: String)
}

extension Identifier {
    package init(stringLiteral value: String) { self.init(rawValue: value) }

    package init?(validating text: some StringProtocol) {
        guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(\.isIdentifierByte) else { return nil }
        self.init(rawValue: String(text))
    }

    package var description: String { rawValue }
    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension UInt8 {
    /// True for ASCII letters, digits, `-`, `_` and `.`.
    package var isIdentifierByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: isDigit
        }
    }
}

/// A place that citizens write to and the daemon reads from.
package struct SourceID: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// An office of the city: `disdukcapil`, `kel.kemang-manis`, `pkm.gandus`.
package struct UnitID: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// An alert rule of the config.
package struct RuleID: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// A webhook of the config.
package struct ReceiverID: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}
