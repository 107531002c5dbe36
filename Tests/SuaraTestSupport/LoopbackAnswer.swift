package import SuaraModel

/// What a handler lets the loopback server do: answer, or misbehave in a planned way.
package enum LoopbackAnswer: Hashable, Sendable {
    case response(LoopbackResponse)
    /// Never answers; holds the connection until the client gives up.
    case hang
    /// Sends the head, which tells the whole body's length, then only these bytes of it, and closes.
    case truncated(LoopbackResponse, after: Int)
    /// Sends the head at once and the body byte by byte.
    case drip(LoopbackResponse, every: Duration)
    /// Sends these bytes instead of an answer, and closes.
    case raw([UInt8])

    package static func text(_ text: String, status: Int = 200, _ headers: [WebHeader] = []) -> Self {
        .response(LoopbackResponse(status: status, headers: headers, body: Array(text.utf8)))
    }

    package static func bytes(_ body: [UInt8], status: Int = 200, _ headers: [WebHeader] = []) -> Self {
        .response(LoopbackResponse(status: status, headers: headers, body: body))
    }

    package static func json(_ text: String, status: Int = 200) -> Self {
        .text(text, status: status, [WebHeader("Content-Type", "application/json")])
    }

    package static func redirect(to location: String, status: Int = 302) -> Self {
        .text("", status: status, [WebHeader("Location", location)])
    }
}

/// An ordinary answer. `Content-Length` is set by the server.
package struct LoopbackResponse: Hashable, Sendable {
    package var status: Int
    package var headers: [WebHeader]
    package var body: [UInt8]
    /// Compresses the body for a client that accepts it.
    package var gzipIfAsked: Bool

    package init(status: Int = 200, headers: [WebHeader] = [], body: [UInt8] = [], gzipIfAsked: Bool = false) {
        self.status = status
        self.headers = headers
        self.body = body
        self.gzipIfAsked = gzipIfAsked
    }

    /// Head and body as sent to a client.
    func encoded(for request: LoopbackRequest) -> (head: [UInt8], body: [UInt8]) {
        let isCompressed = gzipIfAsked && request.acceptsGzip
        let body = isCompressed ? storedGzip(self.body) : self.body
        var head = "HTTP/1.1 \(status) \(status < 400 ? "Fine" : "Not Fine")\r\nContent-Length: \(body.count)\r\n"
        if isCompressed { head += "Content-Encoding: gzip\r\n" }
        for header in headers { head += "\(header.name): \(header.value)\r\n" }
        return (Array((head + "\r\n").utf8), body)
    }
}
