import CCurl

/// Where a URL leads, read by libcurl's own parser, so that the check and the use cannot disagree.
struct Target: Hashable {
    var scheme: String
    var host: String
    var port: String?

    /// nil if libcurl cannot read the URL. It must not hold a NUL.
    init?(_ url: String) {
        guard let parser = curl_url() else { return nil }
        defer { curl_url_cleanup(parser) }
        guard curl_url_set(parser, CURLUPART_URL, url, 0) == CURLUE_OK,
            let scheme = Self.part(CURLUPART_SCHEME, of: parser), let host = Self.part(CURLUPART_HOST, of: parser)
        else { return nil }
        self.scheme = scheme
        self.host = host
        port = Self.part(CURLUPART_PORT, of: parser)
    }

    /// `https://host:port`: what a message may show of a URL.
    var origin: String { "\(scheme)://\(host)" + (port.map { ":" + $0 } ?? "") }

    private static func part(_ part: CURLUPart, of parser: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(parser, part, &text, 0) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}
