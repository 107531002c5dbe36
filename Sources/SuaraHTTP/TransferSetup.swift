import CCurl
import SuaraModel

extension Transfer {
    /// Every option that differs from libcurl's default, or must not depend on it.
    func setUp(_ settings: TransferSettings) throws(TransferError) {
        let request = job.request
        try easy.set(CURLOPT_PRIVATE, context)
        try easy.set(CURLOPT_URL, request.url)
        try easy.set(CURLOPT_USERAGENT, settings.userAgent)
        try setDestination(settings)
        try setRedirects(request)
        try setLimits(request.limits, isLocal: settings.socketPath != nil)
        try setContent(request)
        try setCallbacks()
    }

    private func setDestination(_ settings: TransferSettings) throws(TransferError) {
        // Behind a proxy the address that is checked would be the proxy's.
        try easy.set(CURLOPT_PROXY, "")
        try easy.set(CURLOPT_NOPROXY, "*")
        try easy.set(CURLOPT_SSL_VERIFYPEER, 1)
        try easy.set(CURLOPT_SSL_VERIFYHOST, 2)
        if let path = settings.socketPath { try easy.set(CURLOPT_UNIX_SOCKET_PATH, path) }
        // A libcurl without HTTP/2 refuses this, and 1.1 does.
        try? easy.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    }

    /// A POST is never sent to a second place: its redirect is handed back.
    private func setRedirects(_ request: WebRequest) throws(TransferError) {
        let redirects = request.method == .get ? min(max(0, request.limits.redirects), 100) : 0
        try easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
        try easy.set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        try easy.set(CURLOPT_FOLLOWLOCATION, redirects > 0 ? 1 : 0)
        try easy.set(CURLOPT_MAXREDIRS, redirects)
    }

    private func setLimits(_ limits: WebLimits, isLocal: Bool) throws(TransferError) {
        try easy.set(CURLOPT_NOSIGNAL, 1)
        // Without it, giving up during a lookup waits for the resolver, and with it every other transfer.
        try easy.set(CURLOPT_QUICK_EXIT, 1)
        try easy.set(CURLOPT_TIMEOUT_MS, Self.milliseconds(of: limits.timeout))
        try easy.set(CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(of: limits.connectTimeout))
        // libcurl compares the size on the wire, and compression can make a small body larger; the collector is exact.
        let body = min(collector.bodyLimit, 1 << 50)
        try easy.set(CURLOPT_MAXFILESIZE_LARGE, bytes: body + body / 1000 + 1024)
        if !isLocal {
            // The daemon's own socket may think as long as the time limit allows.
            try easy.set(CURLOPT_LOW_SPEED_LIMIT, 10)
            try easy.set(CURLOPT_LOW_SPEED_TIME, 30)
        }
    }

    private func setContent(_ request: WebRequest) throws(TransferError) {
        try easy.set(CURLOPT_ACCEPT_ENCODING, "")
        var lines = request.headers.map(Self.line)
        if request.method == .post {
            try easy.set(CURLOPT_POST, 1)
            try easy.set(body: request.body)
            lines.append("Expect:")
            if !request.headers.contains(where: { $0.name.lowercased() == "content-type" }) { lines.append("Content-Type:") }
        }
        try easy.set(headerLines: lines)
    }

    /// libcurl takes `Name:` for "leave this header out" and `Name;` for one without a value.
    private static func line(_ header: WebHeader) -> String {
        header.value.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? header.name + ";" : header.name + ": " + header.value
    }

    /// Zero would mean "no limit" to libcurl, and it takes no more than 31 bits.
    static func milliseconds(of duration: Duration) -> Int {
        Int(min(max(duration, .milliseconds(1)), .milliseconds(Int64(Int32.max))).milliseconds)
    }
}
