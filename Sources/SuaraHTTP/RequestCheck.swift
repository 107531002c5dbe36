import SuaraModel

extension WebRequest {
    /// What can be seen wrong before anything is sent. A URL or a header with a line break would be read by the
    /// server as further headers or as another request.
    func check() throws(TransferError) {
        try checkURL()
        for header in headers { try header.check() }
    }

    private func checkURL() throws(TransferError) {
        guard url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else {
            throw TransferError(.invalidRequest, "the URL holds a space or a control character")
        }
        let start = url.prefix(8).lowercased()
        guard start.hasPrefix("http://") || start.hasPrefix("https://") else {
            throw TransferError(.unsupportedScheme, "the URL does not start with http:// or https://")
        }
        guard Target(url) != nil else { throw TransferError(.invalidRequest, "the URL cannot be read") }
    }
}

extension WebHeader {
    /// Headers that frame the message; a second opinion about its length is how requests are smuggled.
    private static let framing: Set<String> = ["content-length", "transfer-encoding", "connection", "expect"]

    fileprivate func check() throws(TransferError) {
        guard !name.isEmpty, name.utf8.allSatisfy(Self.isTokenByte) else {
            throw TransferError(.invalidRequest, "the name of a header holds a character that HTTP does not allow")
        }
        guard !Self.framing.contains(name.lowercased()) else {
            throw TransferError(.invalidRequest, "the header \(name) is not for the caller to set")
        }
        guard value.utf8.allSatisfy({ $0 == 0x09 || $0 >= 0x20 && $0 != 0x7f }) else {
            throw TransferError(.invalidRequest, "the value of the header \(name) holds a line break or another control character")
        }
    }

    /// `tchar` of RFC 9110, 5.6.2.
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
