import Glibc
import Testing

@testable import SuaraHTTP

@Suite("Destination")
struct DestinationTests {
    @Test("finds the address in a socket address")
    func addresses() {
        let short: [UInt8] = [2, 0, 0, 80, 192, 168, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0]
        let long: [UInt8] = [10, 0, 0, 80, 0, 0, 0, 0] + [0x20, 0x01, 0x0d, 0xb8] + [UInt8](repeating: 0, count: 11) + [7] + [0, 0, 0, 0]
        #expect(short.withUnsafeBytes { Destination(family: AF_INET, $0) }.description == "192.168.1.2")
        #expect(long.withUnsafeBytes { Destination(family: AF_INET6, $0) }.description == "2001:db8::7")
        #expect([UInt8]().withUnsafeBytes { Destination(family: AF_UNIX, $0) } == .unix)
    }

    @Test("a cut or unknown socket address is no address")
    func broken() {
        #expect(([2, 0, 0, 80, 8, 8, 8] as [UInt8]).withUnsafeBytes { Destination(family: AF_INET, $0) } == .other)
        #expect([UInt8](repeating: 1, count: 23).withUnsafeBytes { Destination(family: AF_INET6, $0) } == .other)
        #expect([UInt8](repeating: 1, count: 64).withUnsafeBytes { Destination(family: AF_PACKET, $0) } == .other)
    }
}
