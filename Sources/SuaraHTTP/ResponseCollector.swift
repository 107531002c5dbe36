import SuaraModel

/// Gathers an answer from the pieces that libcurl delivers, within the limits.
struct ResponseCollector {
    /// Of all header lines of an exchange, earlier hops and interim answers included.
    static let headLimit = 256 << 10

    /// Bytes of the decoded body.
    let bodyLimit: Int
    private(set) var headers: [WebHeader] = []
    private(set) var body: [UInt8] = []
    /// The limit that was passed, once one was.
    private(set) var passedLimit: Int?
    private var headBytes = 0
    private var headIsOver = false

    init(bodyLimit: Int) { self.bodyLimit = bodyLimit }

    /// - Parameter line: a status line, a header, or the empty line at the end, with its line break.
    /// - Returns: false if the transfer must stop.
    mutating func take(headerLine line: UnsafeRawBufferPointer) -> Bool {
        headBytes += line.count
        guard headBytes <= Self.headLimit else {
            passedLimit = Self.headLimit
            return false
        }
        if line.starts(with: "HTTP/".utf8) {
            startAnswer()
        } else if !headIsOver {
            takeField(Self.trimmed(line[...]), isContinuation: line.first.map(Self.isBlank) ?? false)
        }
        return true
    }

    /// - Returns: false if the transfer must stop.
    mutating func take(body piece: UnsafeRawBufferPointer) -> Bool {
        guard piece.count <= bodyLimit - body.count else {
            passedLimit = bodyLimit
            return false
        }
        body.append(contentsOf: piece)
        return true
    }

    /// Interim answers and redirects come before the final one; only its headers count.
    private mutating func startAnswer() {
        headers.removeAll()
        body.removeAll()
        headIsOver = false
    }

    private mutating func takeField(_ line: Slice<UnsafeRawBufferPointer>, isContinuation: Bool) {
        if line.isEmpty {
            // What follows the empty line are trailers, which must not pass for headers.
            headIsOver = !isContinuation
        } else if isContinuation, let last = headers.indices.last {
            headers[last].value += " " + String(decoding: line, as: UTF8.self)
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            let value = Self.trimmed(line[(colon + 1)...])
            headers.append(WebHeader(String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self)))
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func trimmed(_ line: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
        func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0d || byte == 0x0a }
        let start = line.drop(while: isSpace)
        let end = start.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start.startIndex
        return start[..<end]
    }
}
