/// A header line.
package struct WebHeader: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// A request to send, as a value: adapters and deliveries describe it, the HTTP room sends it.
package struct WebRequest: Hashable, Sendable {
    package enum Method: String, Sendable { case get = "GET", post = "POST" }

    package var method: Method
    package var url: String
    package var headers: [WebHeader]
    package var body: [UInt8]
    package var limits: WebLimits

    package init(
        _ method: Method = .get, url: String, headers: [WebHeader] = [], body: [UInt8] = [], limits: WebLimits = WebLimits()
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.limits = limits
    }
}

/// How much a request may cost.
package struct WebLimits: Hashable, Sendable {
    /// For the whole exchange.
    package var timeout: Duration
    /// For the connection.
    package var connectTimeout: Duration
    /// Bytes of the body after decoding, so that a compressed bomb stops here too.
    package var bodyBytes: Int
    package var redirects: Int

    package init(timeout: Duration = .seconds(30), connectTimeout: Duration = .seconds(10), bodyBytes: Int = 8 << 20, redirects: Int = 3) {
        self.timeout = timeout
        self.connectTimeout = connectTimeout
        self.bodyBytes = bodyBytes
        self.redirects = redirects
    }
}

/// An answer with any status; the body is decoded (gzip, br, zstd).
package struct WebResponse: Hashable, Sendable {
    package var status: Int
    package var headers: [WebHeader]
    package var body: [UInt8]

    package init(status: Int, headers: [WebHeader] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The last header of that name, whatever its case.
    package func header(_ name: String) -> String? {
        headers.last { $0.name.lowercased() == name.lowercased() }?.value
    }
}
