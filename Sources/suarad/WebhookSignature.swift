import Crypto
import Foundation
import SuaraModel

/// Signs webhooks as Standard Webhooks do (https://www.standardwebhooks.com, "Signature scheme"):
/// `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`.
enum WebhookSignature {
    /// The key bytes of a secret written as `whsec_` and base64.
    static func secret(_ text: [UInt8]) throws(Rejection) -> [UInt8] {
        let text = String(decoding: text, as: UTF8.self)
        guard text.hasPrefix("whsec_"), let key = Data(base64Encoded: String(text.dropFirst(6))), (24...64).contains(key.count) else {
            throw Rejection("expected whsec_ and the base64 of 24 to 64 random bytes")
        }
        return [UInt8](key)
    }

    /// The header `webhook-signature`.
    static func header(id: String, timestamp: Int64, body: String, secret: [UInt8]) -> String {
        let signed = Data("\(id).\(timestamp).\(body)".utf8)
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: secret))
        return "v1," + Data(code).base64EncodedString()
    }
}
