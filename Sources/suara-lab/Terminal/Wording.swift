import Foundation
import SuaraTerminal

/// Numbers as people read them, in English form whatever the locale.
enum Wording {
    /// Stands for what is not known.
    static let none = "–"
    /// Stands for an abstention.
    static let undecided = "undecided"

    /// `1 text`, `12 texts`
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// So many decimals; never a negative zero.
    static func decimal(_ number: Double, _ digits: Int = 2) -> String {
        let text = String(format: "%.\(digits)f", number)
        return text.hasPrefix("-") && !text.contains { ("1"..."9").contains($0) } ? String(text.dropFirst()) : text
    }

    /// With its sign.
    static func signed(_ number: Double, _ digits: Int = 2) -> String {
        let text = decimal(number, digits)
        return number > 0 && text.contains { ("1"..."9").contains($0) } ? "+" + text : text
    }

    /// `81.2`, of a share from 0 to 1.
    static func percent(_ share: Double) -> String { decimal(share * 100, 1) }

    static func quoted(_ text: String) -> String { "“\(text.collapsed)”" }
}

extension String {
    /// The bytes of the span; nothing where the span does not lie in the text.
    func piece(_ span: Range<Int>) -> String {
        guard span.lowerBound >= 0, span.upperBound <= utf8.count else { return "" }
        return String(decoding: utf8.dropFirst(span.lowerBound).prefix(span.count), as: UTF8.self)
    }
}
