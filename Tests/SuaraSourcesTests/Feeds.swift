import SuaraModel
import SuaraSources

/// Feeds as texts, so that a test shows only what it is about.
enum Feeds {
    static func rss(_ items: String, namespaces: String = "") -> String {
        "<?xml version=\"1.0\"?><rss version=\"2.0\" \(namespaces)><channel><title>Kanal</title><link>https://kota.example</link>\(items)</channel></rss>"
    }

    static func atom(_ entries: String) -> String {
        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Kanal</title><id>urn:kanal</id>\(entries)</feed>"
    }

    static func read(_ text: String, contentType: String? = nil) throws -> Page {
        try read(bytes: Array(text.utf8), contentType: contentType)
    }

    static func read(bytes: [UInt8], contentType: String? = nil) throws -> Page {
        let headers = contentType.map { [WebHeader("Content-Type", $0)] } ?? []
        return try FeedAdapter(url: "https://kota.example/feed", limits: WebLimits())
            .read(WebResponse(status: 200, headers: headers, body: bytes))
    }

    /// The sentence of the error that the bytes end in, or "" when they are read.
    static func error(_ text: String) -> String {
        do {
            _ = try read(text)
            return ""
        } catch {
            return String(describing: error)
        }
    }
}
