import SuaraModel

/// Conditional requests (RFC 9110, section 13): the server sends the body only when it changed.
enum ConditionalGet {
    static func request(url: String, accept: String, cursor: Cursor, limits: WebLimits) -> WebRequest {
        var headers = [WebHeader("Accept", accept)]
        if let etag = cursor.etag { headers.append(WebHeader("If-None-Match", etag)) }
        if let date = cursor.lastModified { headers.append(WebHeader("If-Modified-Since", date)) }
        return WebRequest(url: url, headers: headers, limits: limits)
    }

    static func cursor(after response: WebResponse) -> Cursor {
        Cursor(etag: validator("ETag", of: response), lastModified: validator("Last-Modified", of: response))
    }

    /// The value goes back to the server in a header, so it must be one short line.
    private static func validator(_ name: String, of response: WebResponse) -> String? {
        guard let value = response.header(name), (1...1024).contains(value.utf8.count),
            value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { return nil }
        return value
    }
}
