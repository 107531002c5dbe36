import Crypto
internal import Foundation

/// What is derived from the city's secret: hashes that nobody can reverse by trying all phone numbers,
/// and a seal for bytes that must be kept for a while but not lie open.
///
/// Keys: HKDF-SHA256 (RFC 5869), one for each use. Hashes: HMAC-SHA256, 32 bytes. Seal: AES-256-GCM,
/// 12 bytes nonce before and 16 bytes tag after the ciphertext.
struct IdentityKeys: Sendable {
    private let author: SymmetricKey
    private let content: SymmetricKey
    private let seal: SymmetricKey

    init(secret: [UInt8]) throws(StoreError) {
        guard secret.count >= 32 else { throw .badKey(bytes: secret.count) }
        func derive(_ use: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(inputKeyMaterial: SymmetricKey(data: secret), info: Data(use.utf8), outputByteCount: 32)
        }
        author = derive("suara author")
        content = derive("suara content")
        seal = derive("suara seal")
    }

    func hash(author name: String) -> Data { mac([name], author) }

    /// Equal parts give equal digests; a part may hold any bytes.
    func digest(_ parts: [String]) -> Data { mac(parts, content) }

    func digest(bytes: [UInt8]) -> Data { Data(HMAC<SHA256>.authenticationCode(for: bytes, using: content)) }

    func sealed(_ bytes: some DataProtocol) throws -> Data {
        // A nonce of the default size always yields a combined form.
        try AES.GCM.seal(bytes, using: seal).combined!
    }

    /// Throws when the bytes were changed or sealed with another secret.
    func opened(_ sealed: Data) throws -> Data { try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: seal) }

    private func mac(_ parts: [String], _ key: SymmetricKey) -> Data {
        var mac = HMAC<SHA256>(key: key)
        for part in parts {
            // The length first, so that ("ab", "c") and ("a", "bc") differ.
            withUnsafeBytes(of: UInt64(part.utf8.count).littleEndian) { mac.update(data: $0) }
            mac.update(data: Data(part.utf8))
        }
        return Data(mac.finalize())
    }
}
