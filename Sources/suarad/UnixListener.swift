import Foundation
import SuaraModel

/// A listening Unix socket of our own making, with what keeps two daemons apart.
struct UnixListener {
    let descriptor: CInt
    private let path: String
    // Held open for the life of the process: closing it gives up the lock.
    private let lock: CInt

    /// Takes the path: a lock beside it keeps a second daemon off, a stale socket is removed, and the mode
    /// is 0660 before anybody can connect.
    ///
    /// - Throws: a sentence for the operator.
    init(path: String) throws(Rejection) {
        self.path = path
        lock = try Self.lock(path)
        do throws(Rejection) {
            try Self.removeStaleSocket(path)
            descriptor = try Self.listen(path)
        } catch {
            close(lock)
            throw error
        }
    }

    /// Removes the socket; its lock file stays, because removing a lock that another process waits for
    /// would let a third one in.
    func remove() {
        unlink(path)
        close(lock)
    }

    private static func lock(_ path: String) throws(Rejection) -> CInt {
        let descriptor = open(path + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("cannot make \(path).lock", "does its directory exist, and may this user write to it?") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Rejection("another suarad serves the socket \(path); stop it first, or give this one another `socket`")
        }
        return descriptor
    }

    private static func removeStaleSocket(_ path: String) throws(Rejection) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            throw Rejection("\(path) exists and is not a socket; it was left alone; give another `socket`")
        }
        unlink(path)
    }

    private static func listen(_ path: String) throws(Rejection) -> CInt {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { throw Rejection("the socket path \(path) is too long") }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let flags = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let descriptor = socket(AF_UNIX, flags, 0)
        guard descriptor >= 0 else { throw failure("cannot make a socket", "are too many files open?") }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        // Nobody can connect between bind and listen, so the mode is right from the first connection on.
        guard bound == 0, chmod(path, 0o660) == 0, Glibc.listen(descriptor, 256) == 0 else {
            let error = failure("cannot listen at \(path)", "may this user write to the directory?")
            close(descriptor)
            throw error
        }
        return descriptor
    }

    private static func failure(_ what: String, _ hint: String) -> Rejection {
        Rejection("\(what): \(String(cString: strerror(errno))); \(hint)")
    }
}
