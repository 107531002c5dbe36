import Foundation
import SuaraModel

/// A file or standard input, read block by block as it comes.
struct ByteStream {
    let name: String
    private let descriptor: CInt

    /// - Parameter path: nil and `-` are standard input.
    init(path: String?) throws(Failure) {
        guard let path, path != "-" else {
            (name, descriptor) = ("standard input", STDIN_FILENO)
            return
        }
        name = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(Problem(file: path, "cannot read the file: \(Self.reason)"), EX_NOINPUT) }
    }

    /// The bytes that are there, at most `limit`; none at the end. Unlike `FileHandle.read(upToCount:)` it does not
    /// wait until the block is full, so that someone who types lines sees the answers.
    func next(limit: Int = 1 << 18) throws(Failure) -> [UInt8] {
        var count = -1
        var code = EINTR
        var bytes: [UInt8] = []
        while count < 0, code == EINTR {
            bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
                count = read(descriptor, buffer.baseAddress, limit)
                code = errno
                initialized = max(count, 0)
            }
        }
        guard count >= 0 else { throw Failure(Problem(file: name, "cannot read on: \(String(cString: strerror(code)))"), EX_IOERR) }
        return bytes
    }

    /// All that is left.
    func all() throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let block = try next()
            if block.isEmpty { return bytes }
            bytes += block
        }
    }

    func close() { if descriptor != STDIN_FILENO { Foundation.close(descriptor) } }

    private static var reason: String { String(cString: strerror(errno)) }
}
