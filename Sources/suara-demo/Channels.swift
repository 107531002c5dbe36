import Foundation

/// The three sources as the bytes that their servers would send.
struct Channels: Sendable {
    let rss: Data
    let atom: Data
    let json: Data

    init(_ posts: [Post]) {
        rss = Self.rss(posts.filter { $0.channel == .portal })
        atom = Self.atom(posts.filter { $0.channel == .medsos })
        json = Self.json(posts.filter { $0.channel == .aplikasi })
    }

    private static func rss(_ posts: [Post]) -> Data {
        let items = posts.map { post in
            """
            <item><guid isPermaLink="false">\(escaped(post.id))</guid>\(element("title", post.title))\
            <description>\(escaped(post.text))</description>\(element("dc:creator", post.author))\
            <pubDate>\(mailDate(post.writtenAt))</pubDate></item>
            """
        }
        return Data(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kanal warga</title>
            \(items.joined(separator: "\n"))
            </channel></rss>

            """.utf8)
    }

    private static func atom(_ posts: [Post]) -> Data {
        let entries = posts.map { post in
            """
            <entry><id>tag:example.com,2026:\(escaped(post.id))</id><title/>\
            <published>\(post.writtenAt.formatted(.iso8601))</published><updated>\(post.writtenAt.formatted(.iso8601))</updated>\
            \(post.author.map { "<author><name>\(escaped($0))</name></author>" } ?? "")\
            <content type="text">\(escaped(post.text))</content></entry>
            """
        }
        return Data(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><id>tag:example.com,2026:medsos</id><title>#palembang</title>
            \(entries.joined(separator: "\n"))
            </feed>

            """.utf8)
    }

    private static func json(_ posts: [Post]) -> Data {
        struct Review: Encodable { var reviewId: String, comment: String, user: String?, createdAt: String }
        let reviews = posts.map { Review(reviewId: $0.id, comment: $0.text, user: $0.author, createdAt: $0.writtenAt.formatted(.iso8601)) }
        // Strings always encode.
        return try! JSONEncoder().encode(["data": ["reviews": reviews]])
    }

    private static func element(_ name: String, _ text: String?) -> String { text.map { "<\(name)>\(escaped($0))</\(name)>" } ?? "" }

    /// XML has no place for most control characters, not even escaped.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            default: if scalar.value >= 0x20, scalar.value & 0xfffe != 0xfffe { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    private static func mailDate(_ date: Date) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return formatter.string(from: date)
    }
}
