import Foundation
import SuaraModel

/// The secret that authors are hashed with: from a credential, or from a file beside the database that
/// is made at the first start.
enum IdentityKey {
    /// - Throws: a sentence for the operator.
    static func load(_ config: Config) throws(Rejection) -> [UInt8] {
        if let name = config.identityCredential { return try Credential.read(name, configFile: config.file) }
        let path = config.database + ".key"
        if FileManager.default.fileExists(atPath: path) { return try Credential.read(path, configFile: config.file) }
        guard !FileManager.default.fileExists(atPath: config.database) else {
            throw Rejection("the identity key \(path) is missing but its database exists; restore the key from the backup")
        }
        var generator = SystemRandomNumberGenerator()
        let key = Array(
            (0..<32).map { _ in String(UInt8.random(in: 0...255, using: &generator), radix: 16) }.map { $0.count == 1 ? "0" + $0 : $0 }
                .joined().utf8)
        // Exclusive and private from the first moment: nobody can read it between creation and chmod.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Rejection("cannot make the identity key \(path): \(String(cString: strerror(errno)))") }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data(key))
            try file.synchronize()
        } catch {
            throw Rejection("cannot write the identity key \(path): \(error.localizedDescription)")
        }
        return key
    }
}
