import Testing

@testable import SuaraHTTP

@Suite("Address policy")
struct AddressPolicyTests {
    private let loopback = Destination.ip([127, 0, 0, 1])
    private let outside = Destination.ip([8, 8, 8, 8])

    @Test("publicOnly lets only public addresses through")
    func publicOnly() {
        #expect(AddressPolicy.publicOnly.refusal(of: outside) == nil)
        #expect(AddressPolicy.publicOnly.refusal(of: loopback) == "loopback")
        #expect(AddressPolicy.publicOnly.refusal(of: .unix) != nil)
        #expect(AddressPolicy.publicOnly.refusal(of: .other) != nil)
    }

    @Test("anywhere lets every IP address through, and no socket")
    func anywhere() {
        #expect(AddressPolicy.anywhere.refusal(of: outside) == nil)
        #expect(AddressPolicy.anywhere.refusal(of: loopback) == nil)
        #expect(AddressPolicy.anywhere.refusal(of: .unix) != nil)
        #expect(AddressPolicy.anywhere.refusal(of: .other) != nil)
    }

    @Test("unixSocket lets no IP address through")
    func unixSocket() {
        let policy = AddressPolicy.unixSocket("/run/x")
        #expect(policy.refusal(of: .unix) == nil)
        #expect(policy.refusal(of: outside) != nil)
        #expect(policy.refusal(of: loopback) != nil)
        #expect(policy.refusal(of: .other) != nil)
    }
}
