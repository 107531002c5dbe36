import Foundation

/// Items as a feed or a JSON page would carry them.
struct FeedItem {
    var id: String
    var text: String
    var minutesAgo = 30
    var author: String?
}

func rss(_ items: [FeedItem]) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    let entries = items.map { item in
        """
        <item><guid>\(item.id)</guid><description>\(item.text)</description>\
        \(item.author.map { "<author>\($0)</author>" } ?? "")\
        <pubDate>\(formatter.string(from: Date(timeIntervalSinceNow: Double(-60 * item.minutesAgo))))</pubDate></item>
        """
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title>\(entries.joined())</channel></rss>"
}

func reviews(_ items: [FeedItem]) -> String {
    let objects = items.map { item in
        """
        {"id": "\(item.id)", "comment": "\(item.text)", "at": \(Int(Date().timeIntervalSince1970) - 60 * item.minutesAgo)}
        """
    }
    return "{\"data\": {\"reviews\": [\(objects.joined(separator: ","))]}}"
}

/// A source of kind `feed`, polled every second.
func feedSource(_ id: String, _ url: String, _ more: String = "") -> String {
    "  - {id: \(id), kind: feed, url: \"\(url)\", every: 1s, private_addresses: true\(more.isEmpty ? "" : ", " + more)}"
}
