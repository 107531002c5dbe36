/// Amounts as people write them in a config.
package enum Quantity {
    /// `30s`, `5m`, `24h`, `7d`; nil for anything else, for none of it and for more than ten years.
    package static func duration(_ text: String) -> Duration? {
        amount(text, units: ["s": 1, "m": 60, "h": 3600, "d": 86_400], limit: 10 * 366 * 86_400).map { .seconds($0) }
    }

    /// `512KiB`, `8MiB`; nil for anything else and for more than 1 GiB.
    package static func bytes(_ text: String) -> Int? {
        amount(text, units: ["KiB": 1 << 10, "MiB": 1 << 20], limit: 1 << 30)
    }

    private static func amount(_ text: String, units: [String: Int], limit: Int) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let unit = units[String(text.dropFirst(digits.count))], let count = Int(digits), count > 0 else { return nil }
        let (product, overflow) = count.multipliedReportingOverflow(by: unit)
        return overflow || product > limit ? nil : product
    }
}
