package import SuaraModel

/// A request as the loopback server read it.
package struct LoopbackRequest: Hashable, Sendable {
    package var method: String
    /// Without the query, still percent-encoded.
    package var path: String
    /// Without the `?`, still percent-encoded; empty if there is none.
    package var query: String
    package var headers: [WebHeader]
    package var body: [UInt8] = []
    /// Counts the server's connections from 1: equal numbers came over one connection.
    package var connection: Int

    /// The last header of that name, whatever its case.
    package func header(_ name: String) -> String? {
        headers.last { $0.name.lowercased() == name.lowercased() }?.value
    }

    package var text: String { String(decoding: body, as: UTF8.self) }
}

extension LoopbackRequest {
    /// - Parameter head: the request line and the headers, without the empty line at the end.
    init?(head: [UInt8], connection: Int) {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3, words[2].hasPrefix("HTTP/1.") else { return nil }
        let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        method = String(words[0])
        path = String(target[0])
        query = target.count > 1 ? String(target[1]) : ""
        headers = lines.dropFirst().map(Self.header)
        self.connection = connection
    }

    private static func header(_ line: Substring) -> WebHeader {
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let value = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
        return WebHeader(String(parts[0]), String(value))
    }

    var bodyLength: Int { header("Content-Length").flatMap(Int.init) ?? 0 }
    var wantsClose: Bool { header("Connection")?.lowercased() == "close" }
    var acceptsGzip: Bool { header("Accept-Encoding")?.contains("gzip") ?? false }
}
