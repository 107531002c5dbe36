import Glibc
import Testing

@testable import SuaraHTTP

@Suite("Address guard")
struct AddressGuardTests {
    @Test(
        "refuses what is not the public internet",
        arguments: [
            ("0.0.0.0", "unspecified"), ("0.255.255.255", "unspecified"), ("10.0.0.1", "private"), ("10.255.255.255", "private"),
            ("100.64.0.0", "carrier-grade NAT"), ("100.100.100.200", "carrier-grade NAT"), ("100.127.255.255", "carrier-grade NAT"),
            ("127.0.0.1", "loopback"), ("127.255.255.254", "loopback"), ("168.63.129.16", "cloud metadata"),
            ("169.254.0.0", "link-local"), ("169.254.169.254", "link-local"), ("172.16.0.1", "private"), ("172.31.255.255", "private"),
            ("192.0.0.192", "reserved"), ("192.0.2.1", "documentation"), ("192.88.99.1", "6to4 relay"), ("192.168.0.1", "private"),
            ("198.18.0.1", "benchmarking"), ("198.19.255.255", "benchmarking"), ("198.51.100.7", "documentation"),
            ("203.0.113.7", "documentation"), ("224.0.0.1", "multicast"), ("239.255.255.255", "multicast"),
            ("240.0.0.1", "reserved"), ("255.255.255.255", "reserved"),
            ("::", "unspecified"), ("::1", "loopback"), ("::2", "not a public address"), ("::127.0.0.1", "not a public address"),
            ("::ffff:127.0.0.1", "IPv4 in IPv6"), ("::ffff:8.8.8.8", "IPv4 in IPv6"), ("::ffff:0:7f00:1", "not a public address"),
            ("64:ff9b::7f00:1", "IPv4 in IPv6"), ("64:ff9b:1::a00:1", "IPv4 in IPv6"), ("100::1", "not a public address"),
            ("2001::1", "reserved"), ("2001:1ff:ffff::1", "reserved"), ("2001:db8::1", "documentation"),
            ("2002:7f00:1::1", "IPv4 in IPv6"), ("3fff::1", "documentation"), ("3fff:fff::1", "documentation"),
            ("4000::1", "not a public address"), ("5f00::1", "not a public address"), ("fc00::1", "unique local"),
            ("fd00:ec2::254", "unique local"), ("fe80::1", "link-local"), ("febf::1", "link-local"),
            ("fec0::1", "not a public address"), ("ff02::1", "multicast"),
        ])
    func refused(_ text: String, _ reason: String) throws {
        #expect(AddressGuard.refusal(of: try bytes(text)) == reason)
    }

    @Test(
        "lets the public internet through, up to the edges of every special block",
        arguments: [
            "1.0.0.0", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
            "168.63.129.15", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255",
            "192.169.0.0", "198.17.255.255", "198.20.0.0", "203.0.112.255", "203.0.114.0", "223.255.255.255",
            "2001:200::1", "2001:db7::1", "2001:db9::1", "2400:cb00::1", "2606:4700:4700::1111", "3ffe::1", "3fff:1000::1",
        ])
    func allowed(_ text: String) throws {
        #expect(AddressGuard.refusal(of: try bytes(text)) == nil)
    }

    @Test("refuses what is no address", arguments: [0, 1, 3, 5, 15, 17, 100])
    func wrongCount(_ count: Int) {
        #expect(AddressGuard.refusal(of: [UInt8](repeating: 8, count: count)) == "not an IP address")
    }

    private func bytes(_ text: String) throws -> [UInt8] {
        let isLong = text.contains(":")
        var bytes = [UInt8](repeating: 0, count: isLong ? 16 : 4)
        try #require(inet_pton(isLong ? AF_INET6 : AF_INET, text, &bytes) == 1)
        return bytes
    }
}
