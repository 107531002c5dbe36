import Glibc
import Testing

@testable import suarad

@Suite("Peers") struct PeerTests {
    @Test("Root and the daemon's own user may do everything, others may not")
    func rights() {
        #expect(Peer(uid: 0).mayDoEverything)
        #expect(Peer(uid: getuid()).mayDoEverything)
        #expect(!Peer(uid: getuid() + 1).mayDoEverything)
        // Whom the kernel maps to nobody is nobody.
        #expect(!Peer(uid: 65_534).mayDoEverything)
    }

    @Test("Until the kernel has told who it is, a peer is nobody")
    func untold() {
        #expect(!Peer().mayDoEverything)
    }

    @Test("The rights are the user's, not the group's")
    func group() {
        #expect(!Peer(uid: getuid() + 1, gid: 0).mayDoEverything)
    }
}
