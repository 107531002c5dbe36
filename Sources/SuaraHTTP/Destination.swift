import CCurl
import Glibc

/// What a socket is about to be connected to.
enum Destination: Hashable, Sendable, CustomStringConvertible {
    /// 4 or 16 bytes in network order.
    case ip([UInt8])
    case unix
    case other

    /// - Parameter address: as libcurl's open-socket callback hands it over; `addrlen` bytes are valid.
    init(_ address: UnsafePointer<curl_sockaddr>) {
        guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { self = .other; return }
        let bytes = UnsafeRawBufferPointer(start: UnsafeRawPointer(address) + offset, count: Int(address.pointee.addrlen))
        self.init(family: address.pointee.family, bytes)
    }

    /// - Parameter bytes: a `sockaddr_in` or `sockaddr_in6`; the address starts at byte 4 or 8 (RFC 3493).
    init(family: Int32, _ bytes: UnsafeRawBufferPointer) {
        switch family {
        case AF_INET where bytes.count >= 8: self = .ip(Array(bytes[4..<8]))
        case AF_INET6 where bytes.count >= 24: self = .ip(Array(bytes[8..<24]))
        case AF_UNIX: self = .unix
        default: self = .other
        }
    }

    var description: String {
        switch self {
        case .ip(let bytes): Self.text(of: bytes)
        case .unix: "a Unix socket"
        case .other: "an unknown kind of address"
        }
    }

    private static func text(of bytes: [UInt8]) -> String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "an unknown address" }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
