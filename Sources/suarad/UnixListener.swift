import Foundation
import SuaraModel

/// A listening Unix socket of our own making, with what keeps two daemons apart.
struct UnixListener {
    let descriptor: CInt
    private let path: String
    private let lock: FileLock

    /// Takes the path: a lock beside it keeps a second daemon off, a socket that nobody serves any more is
    /// removed, and the mode is 0660 before anybody can connect.
    ///
    /// - Throws: a sentence for the operator.
    init(path: String) throws(Rejection) {
        self.path = path
        let refusal = "another suarad serves the socket \(path); stop it first, or give this one another `socket`"
        lock = try FileLock(path: path + ".lock", refusal: refusal)
        do throws(Rejection) {
            try Self.removeStaleSocket(path, refusal)
            descriptor = try Self.listen(path)
        } catch {
            lock.release()
            throw error
        }
    }

    func remove() {
        unlink(path)
        lock.release()
    }

    private static func removeStaleSocket(_ path: String, _ refusal: String) throws(Rejection) {
        // Looks at the path itself, not at what a link there points to.
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return }
        guard attributes[.type] as? FileAttributeType == .typeSocket else {
            throw Rejection("\(path) exists and is not a socket; it was left alone; give another `socket`")
        }
        // A socket of systemd's, or of another program, has no lock of ours: but somebody answers.
        let descriptor = try unixSocket()
        defer { close(descriptor) }
        let isServed = try withAddress(path) { connect(descriptor, $0, $1) == 0 || errno == EAGAIN }
        guard !isServed else { throw Rejection(refusal) }
        unlink(path)
    }

    private static func unixSocket() throws(Rejection) -> CInt {
        let flags = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let descriptor = socket(AF_UNIX, flags, 0)
        guard descriptor >= 0 else { throw failure("cannot make a socket", "are too many files open?") }
        return descriptor
    }

    private static func withAddress<Result>(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) throws(Rejection) -> Result {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { throw Rejection("the socket path \(path) is too long") }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
    }

    private static func listen(_ path: String) throws(Rejection) -> CInt {
        let descriptor = try unixSocket()
        do throws(Rejection) {
            let isBound = try withAddress(path) { bind(descriptor, $0, $1) == 0 }
            // Nobody can connect between bind and listen, so the mode is right from the first connection on.
            guard isBound, chmod(path, 0o660) == 0, Glibc.listen(descriptor, 256) == 0 else {
                throw failure("cannot listen at \(path)", "may this user write to the directory?")
            }
            return descriptor
        } catch {
            close(descriptor)
            throw error
        }
    }

    private static func failure(_ what: String, _ hint: String) -> Rejection {
        Rejection("\(what): \(String(cString: strerror(errno))); \(hint)")
    }
}
