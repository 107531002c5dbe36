import Glibc

/// A connected socket, read and written with blocking calls. Whoever made the descriptor closes it.
struct SocketStream {
    let descriptor: Int32
    /// Read but not yet asked for.
    private var ahead: [UInt8] = []

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// The bytes before the next empty line; nil at the end, if there are more than 64 KiB of them, or if the peer
    /// does not speak HTTP (TLS, say), whose next empty line may never come.
    mutating func readHead() -> [UInt8]? {
        let mark = Array("\r\n\r\n".utf8)
        while ahead.count <= 64 << 10 {
            if let start = ahead.indices.first(where: { ahead[$0...].starts(with: mark) }) {
                defer { ahead.removeFirst(start + mark.count) }
                return Array(ahead[..<start])
            }
            guard readMore(), ahead.first.map(Self.isLetter) ?? false else { return nil }
        }
        return nil
    }

    /// Exactly so many bytes; nil if the end comes before.
    mutating func read(count: Int) -> [UInt8]? {
        while ahead.count < count { guard readMore() else { return nil } }
        defer { ahead.removeFirst(count) }
        return Array(ahead.prefix(count))
    }

    /// - Returns: false if the peer is gone.
    func write(_ bytes: some Collection<UInt8>) -> Bool {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    /// Drops what still comes, until the peer hangs up.
    mutating func waitForEnd() {
        while readMore() { ahead.removeAll() }
    }

    /// Lets time pass.
    ///
    /// - Returns: false as soon as the peer hangs up or speaks.
    func wait(_ duration: Duration) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let (seconds, attoseconds) = duration.components
        return poll(&entry, 1, Int32(seconds * 1000 + attoseconds / 1_000_000_000_000_000)) == 0
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

    private mutating func readMore() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return false }
        ahead += buffer.prefix(count)
        return true
    }
}
