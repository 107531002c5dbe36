import SuaraModel

/// The dates that feeds and HTTP headers carry.
enum FeedDate {
    /// Any form known here; nil when the text is none of them.
    static func timestamp(_ text: String) -> Timestamp? {
        let trimmed = text.trimmingSpace
        return internet(trimmed) ?? mail(trimmed)
    }

    /// RFC 3339, and the shorter forms of the W3C profile of ISO 8601 (no seconds, no time). A missing
    /// zone is taken as UTC.
    static func internet(_ text: String) -> Timestamp? {
        if let exact = Timestamp(rfc3339: text) { return exact }
        guard text.utf8.count <= 40, Day(String(text.prefix(10))) != nil else { return nil }
        let clockAndZone = text.dropFirst(10)
        if clockAndZone.isEmpty { return Timestamp(rfc3339: text + "T00:00:00Z") }
        let clock = clockAndZone.dropFirst().prefix { $0.isASCII && ($0.isNumber || $0 == ":" || $0 == ".") }
        let zone = clockAndZone.dropFirst(1 + clock.count)
        let isShort = clock.utf8.count == 5
        return Timestamp(rfc3339: text.prefix(11) + clock + (isShort ? ":00" : "") + (zone.isEmpty ? "Z" : zone))
    }

    /// RFC 822 with the four-digit years of RFC 2822 and RFC 9110: `Mon, 23 Nov 2026 08:00:00 +0700`.
    /// The weekday is not checked, seconds may be missing, and months may be Indonesian.
    static func mail(_ text: String) -> Timestamp? {
        guard text.utf8.count <= 64 else { return nil }
        var words = text.split { $0 == " " || $0 == "," || $0 == "\t" || $0 == "\n" }[...]
        if let first = words.first, first.utf8.first?.isDigit == false { words.removeFirst() }
        guard let date = words.popFirst().flatMap({ $0.utf8.count <= 2 ? Int($0) : nil }),
            let month = words.popFirst().flatMap({ months[$0.prefix(3).lowercased()] }),
            let year = words.popFirst().flatMap(fullYear),
            let day = Day(year: year, month: month, day: date),
            let second = words.popFirst().flatMap(secondOfDay)
        else { return nil }
        return Timestamp(seconds: Int64(day.number) * 86_400 + Int64(second - (words.first.map(MailZone.offset) ?? 0)))
    }

    /// RFC 2822, section 4.3: 00…49 are of this century, 50…999 count from 1900.
    private static func fullYear(_ text: Substring) -> Int? {
        guard text.utf8.allSatisfy(\.isDigit), let year = Int(text) else { return nil }
        return switch text.utf8.count {
        case 2: year < 50 ? 2000 + year : 1900 + year
        case 3: 1900 + year
        case 4: year
        default: nil
        }
    }

    private static func secondOfDay(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isDigit) })
        else { return nil }
        let numbers = parts.compactMap { Int($0) } + [0]
        guard numbers[0] < 24, numbers[1] < 60, numbers[2] <= 60 else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + min(numbers[2], 59)
    }

    private static let months = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "mei": 5, "jun": 6, "jul": 7, "aug": 8, "agu": 8, "agt": 8, "sep": 9,
        "oct": 10, "okt": 10, "nov": 11, "dec": 12, "des": 12,
    ]
}

/// The zones of RFC 822 dates.
enum MailZone {
    /// Seconds east of UTC. A name that is not known counts as UTC (RFC 2822, section 4.3).
    static func offset(_ text: Substring) -> Int {
        let name = text.uppercased()
        if let hours = hours[name] { return hours * 3600 }
        let number = name.hasPrefix("GMT") || name.hasPrefix("UTC") ? name.dropFirst(3) : name[...]
        return numeric(number) ?? 0
    }

    /// `+0700`, `+07:00`, `+7`.
    private static func numeric(_ text: Substring) -> Int? {
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit), let number = Int(digits) else { return nil }
        let (hours, minutes) = digits.utf8.count <= 2 ? (number, 0) : (number / 100, number % 100)
        guard hours < 24, minutes < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    private static let hours = [
        "UT": 0, "GMT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
        "WIB": 7, "WITA": 8, "WIT": 9, "SGT": 8, "CET": 1, "CEST": 2,
    ]
}
