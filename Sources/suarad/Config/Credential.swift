import Foundation
import SuaraModel

/// Secrets are never in the config: it names a credential, which is a file that systemd hands over
/// (`LoadCredential=`, `$CREDENTIALS_DIRECTORY`) or one that only its owner may read.
enum Credential {
    /// The bytes of a credential, without a newline at the end.
    ///
    /// - Parameters:
    ///   - name: a file in the credentials directory, else a path, relative to the config's directory.
    /// - Throws: a sentence that says what to do; never the secret.
    static func read(_ name: String, configFile: String, environment: [String: String] = ProcessInfo.processInfo.environment)
        throws(Rejection) -> [UInt8]
    {
        let (path, isHandedOver) = place(of: name, configFile, environment)
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
            throw Rejection("cannot read the credential \(name): no file \(path); make it, or load it with systemd's LoadCredential=")
        }
        let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
        // systemd keeps others out of its directory; the access list it sets on the files looks like rights of the group.
        guard isHandedOver || mode & 0o077 == 0 else {
            throw Rejection("the credential \(path) may be read by others (mode \(String(mode, radix: 8))); run chmod 600")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Rejection("cannot read the credential \(path): permission denied")
        }
        var bytes = [UInt8](data)
        while bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        guard !bytes.isEmpty else { throw Rejection("the credential \(path) is empty") }
        return bytes
    }

    private static func place(of name: String, _ configFile: String, _ environment: [String: String]) -> (path: String, isHandedOver: Bool)
    {
        if !name.contains("/"), let directory = environment["CREDENTIALS_DIRECTORY"] {
            let path = directory + "/" + name
            if FileManager.default.fileExists(atPath: path) { return (path, true) }
        }
        let base = URL(fileURLWithPath: configFile).deletingLastPathComponent()
        return (URL(fileURLWithPath: name, relativeTo: base).standardizedFileURL.path, false)
    }
}
