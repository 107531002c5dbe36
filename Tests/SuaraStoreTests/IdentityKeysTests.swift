import Foundation
import Testing

@testable import SuaraStore

struct IdentityKeysTests {
    private let keys = try! IdentityKeys(secret: Array(0..<32))
    private let others = try! IdentityKeys(secret: Array(1..<33))

    private func hex(_ bytes: Data) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

    // HKDF and HMAC of Python's hmac and hashlib, over the same secret.
    @Test func `hashes are those of the standards`() {
        #expect(hex(keys.hash(author: "@warga")) == "3ac84df0b0c0760b6b3b124480108fb6d87c4d984766e6dd93f6a963fba82c5e")
        #expect(hex(keys.digest(["jalan rusak", ""])) == "96760db559733abae441d327563dd3ed9a6913f92d1ac86af44656b0e1c225fa")
        #expect(hex(keys.digest(bytes: [0x00, 0xFF])) == "e66e80ba306d6051210448f9884d81544713972c268e9ebc98b41a399e56b024")
    }

    @Test func `another secret gives other hashes`() {
        #expect(keys.hash(author: "@warga") != others.hash(author: "@warga"))
        #expect(keys.digest(["x"]) != others.digest(["x"]))
        #expect(keys.digest(bytes: [1]) != others.digest(bytes: [1]))
    }

    @Test func `an author's hash is no content's digest`() { #expect(keys.hash(author: "x") != keys.digest(["x"])) }

    @Test func `parts keep their borders`() {
        let digests = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["a", "b", "c"], []].map(keys.digest)
        #expect(Set(digests).count == digests.count)
        #expect(keys.digest(["ab", "c"]) == keys.digest(["ab", "c"]))
    }

    @Test(arguments: [0, 1, 16, 65_536])
    func `what is sealed can be opened and not read`(count: Int) throws {
        let bytes = Data((0..<count).map { UInt8(truncatingIfNeeded: $0) })
        let sealed = try keys.sealed(bytes)
        #expect(sealed.count == count + 28)
        #expect(try keys.opened(sealed) == bytes)
        #expect(count < 16 || sealed.range(of: bytes.prefix(16)) == nil)
    }

    @Test func `the same bytes are sealed differently each time`() throws {
        #expect(try keys.sealed(Data("x".utf8)) != keys.sealed(Data("x".utf8)))
    }

    @Test func `a changed, cut or foreign seal does not open`() throws {
        let sealed = try keys.sealed(Data("jalan rusak".utf8))
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(throws: (any Error).self) { try keys.opened(changed) }
        }
        #expect(throws: (any Error).self) { try keys.opened(sealed.dropLast()) }
        #expect(throws: (any Error).self) { try keys.opened(Data()) }
        #expect(throws: (any Error).self) { try others.opened(sealed) }
    }

    @Test(arguments: [0, 1, 31])
    func `a short secret is refused`(count: Int) {
        #expect(throws: StoreError.badKey(bytes: count)) { try IdentityKeys(secret: [UInt8](repeating: 1, count: count)) }
    }
}
