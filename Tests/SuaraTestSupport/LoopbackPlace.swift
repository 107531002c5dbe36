import Foundation

/// Where a loopback server listens.
package enum LoopbackPlace: Hashable, Sendable {
    /// 127.0.0.1, at a port that the system chooses.
    case tcp
    /// ::1, at a port that the system chooses.
    case tcp6
    /// A Unix socket at a path that does not exist yet.
    case unixSocket(String)

    /// A listening descriptor, and the port (0 for a Unix socket).
    func listen() throws -> (descriptor: Int32, port: Int) {
        switch self {
        case .tcp:
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
            return try Self.listen(AF_INET, address)
        case .tcp6:
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_addr = in6addr_loopback
            return try Self.listen(AF_INET6, address)
        case .unixSocket(let path):
            return try Self.listen(AF_UNIX, Self.address(path))
        }
    }

    private static func address(_ path: String) throws -> sockaddr_un {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else { throw POSIXError(.ENAMETOOLONG) }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return address
    }

    private static func listen<Address>(_ family: Int32, _ address: Address) throws -> (descriptor: Int32, port: Int) {
        let descriptor = socket(family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = address
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            let general = UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: sockaddr.self)
            var length = socklen_t(MemoryLayout<Address>.size)
            return bind(descriptor, general, length) == 0 && Glibc.listen(descriptor, 128) == 0
                && getsockname(descriptor, general, &length) == 0
        }
        guard isListening else {
            let error = POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
            if descriptor >= 0 { close(descriptor) }
            throw error
        }
        return (descriptor, port(of: address))
    }

    private static func port(of address: some Any) -> Int {
        switch address {
        case let address as sockaddr_in: Int(UInt16(bigEndian: address.sin_port))
        case let address as sockaddr_in6: Int(UInt16(bigEndian: address.sin6_port))
        default: 0
        }
    }
}
