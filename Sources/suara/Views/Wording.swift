import Foundation

/// Numbers and times as people read them, in English form whatever the locale.
enum Wording {
    /// Stands for what is not known.
    static let none = "–"

    /// `12,345`
    static func count(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        let grouped = digits.indices.map { index in
            (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digits[index])
        }
        return (number < 0 ? "-" : "") + grouped.joined()
    }

    /// `1 submission`, `12,345 submissions`
    static func count(_ number: Int, _ noun: String) -> String { "\(count(number)) \(noun)\(number == 1 ? "" : "s")" }

    /// Two decimals; never a negative zero.
    static func decimal(_ number: Double) -> String {
        let text = String(format: "%.2f", number)
        return text == "-0.00" ? "0.00" : text
    }

    /// Two decimals with their sign.
    static func signed(_ number: Double) -> String {
        let text = decimal(number)
        return number > 0 && text != "0.00" ? "+" + text : text
    }

    /// `34`, of a share from 0 to 1.
    static func percent(_ share: Double) -> String { String(format: "%.0f", abs(share) * 100) }

    /// `2026-11-23 08:00` of an RFC 3339 time or of an hour's bucket; a day, a month or anything else as it is.
    static func time(_ text: String) -> String {
        let parts = text.split(separator: "T", maxSplits: 1)
        guard parts.count == 2, parts[0].utf8.count == 10 else { return text }
        let clock = parts[1].prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
        switch clock.utf8.count {
        case 2: return "\(parts[0]) \(clock):00"
        case 5...: return "\(parts[0]) \(clock.prefix(5))"
        default: return text
        }
    }

    static func time(_ text: String?) -> String { text.map { time($0) } ?? none }
}
