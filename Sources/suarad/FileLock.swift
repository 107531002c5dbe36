import Foundation
import SuaraModel

/// A lock file that one process holds as long as it lives; the kernel gives it up for a process that dies.
///
/// The file itself stays: removing it under another process that waits for it would let a third one in.
struct FileLock {
    private let descriptor: CInt

    /// - Parameter refusal: what to say when another process holds it.
    init(path: String, refusal: String) throws(Rejection) {
        descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Rejection(
                "cannot make \(path): \(String(cString: strerror(errno))); does its directory exist, and may this user write to it?")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Rejection(refusal)
        }
    }

    func release() { close(descriptor) }
}
