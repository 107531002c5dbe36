import SuaraModel
import Testing

@testable import suarad

@Suite("Webhook signatures") struct WebhookSignatureTests {
    /// The example of the Standard Webhooks' own libraries.
    @Test("The published example gives the published signature")
    func published() throws {
        let secret = try WebhookSignature.secret(Array("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".utf8))
        let header = WebhookSignature.header(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1_614_265_330, body: #"{"test": 2432232314}"#, secret: secret)
        #expect(header == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test("Every part is signed")
    func everyPart() {
        func sign(_ id: String, _ timestamp: Int64, _ body: String, _ secret: UInt8) -> String {
            WebhookSignature.header(id: id, timestamp: timestamp, body: body, secret: Array(repeating: secret, count: 24))
        }
        let all = [sign("a", 1, "b", 0), sign("c", 1, "b", 0), sign("a", 2, "b", 0), sign("a", 1, "d", 0), sign("a", 1, "b", 1)]
        #expect(Set(all).count == all.count)
    }

    @Test("A secret has 24 to 64 bytes", arguments: [(24, true), (64, true), (23, false), (65, false), (0, false)])
    func secretLength(_ count: Int, _ isFine: Bool) throws {
        let zeros = Array("whsec_".utf8) + base64Zeros(count)
        if isFine {
            #expect(try WebhookSignature.secret(zeros) == Array(repeating: 0, count: count))
        } else {
            #expect(throws: Rejection.self) { try WebhookSignature.secret(zeros) }
        }
    }

    @Test(
        "Anything else is no secret, and is not repeated in the message",
        arguments: [
            "", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa!w", "whsec_MfKQ9r8G KYqrTwjUPD8ILPZIo2LaLaSw",
        ])
    func noSecret(_ text: String) {
        #expect(throws: Rejection("expected whsec_ and the base64 of 24 to 64 random bytes")) {
            try WebhookSignature.secret(Array(text.utf8))
        }
    }

    @Test("Bytes that are no text are no secret")
    func noText() {
        #expect(throws: Rejection.self) { try WebhookSignature.secret([0xFF, 0x00, 0x80]) }
    }

    /// RFC 4648, 4: three zero bytes are `AAAA`.
    private func base64Zeros(_ count: Int) -> [UInt8] {
        let rest = [[], Array("AA==".utf8), Array("AAA=".utf8)][count % 3]
        return Array(repeating: UInt8(ascii: "A"), count: count / 3 * 4) + rest
    }
}
