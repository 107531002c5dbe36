import Foundation
import SuaraModel
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("The daemon's own socket") struct UnixListenerTests {
    @Test("Takes connections, from its owner and group alone")
    func listens() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/s"
            try withListener(path) {
                let modes = try [mode(of: path), mode(of: path + ".lock")]
                #expect(modes == [0o660, 0o600])
                #expect(connects(path))
            }
            #expect(!exists(path))
        }
    }

    @Test("A second daemon is refused, and the first goes on")
    func second() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/s"
            try withListener(path) {
                for _ in 1...3 {
                    let reason = "another suarad serves the socket \(path); stop it first, or give this one another `socket`"
                    #expect(throws: Rejection(reason)) { try UnixListener(path: path) }
                    #expect(connects(path))
                }
            }
            try withListener(path) { #expect(connects(path)) }
        }
    }

    @Test("A socket that a crash left behind is replaced")
    func stale() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/s"
            #expect(with(path, bind) == 0)
            #expect(exists(path) && !connects(path))
            try withListener(path) { #expect(connects(path)) }
        }
    }

    @Test("A socket that answers is left to whoever serves it, with or without a lock")
    func served() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/s"
            try await withLoopbackServer(on: .unixSocket(path)) { _ in
                let reason = "another suarad serves the socket \(path); stop it first, or give this one another `socket`"
                #expect(throws: Rejection(reason)) { try UnixListener(path: path) }
                #expect(connects(path))
            }
            try withListener(path) { #expect(connects(path)) }
        }
    }

    @Test("What is not a socket is left alone")
    func notASocket() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/s"
            let refusal = Rejection("\(path) exists and is not a socket; it was left alone; give another `socket`")
            try write("penting", to: path)
            #expect(throws: refusal) { try UnixListener(path: path) }
            #expect(try text(of: path) == "penting")
            // The failure gave the lock back.
            try FileManager.default.moveItem(atPath: path, toPath: directory + "/kept")
            try withListener(path) { #expect(connects(path)) }

            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: directory + "/kept")
            #expect(throws: refusal) { try UnixListener(path: path) }
            #expect(try text(of: directory + "/kept") == "penting")
        }
    }

    @Test("A path that is too long is refused")
    func tooLong() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/" + String(repeating: "s", count: 108)
            #expect(throws: Rejection("the socket path \(path) is too long")) { try UnixListener(path: path) }
        }
    }

    @Test("A directory that is not there is told")
    func noDirectory() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/none/s"
            let reason = "cannot make \(path).lock: No such file or directory; does its directory exist, and may this user write to it?"
            #expect(throws: Rejection(reason)) { try UnixListener(path: path) }
        }
    }

    private func withListener(_ path: String, _ body: () throws -> Void) throws {
        let listener = try UnixListener(path: path)
        defer {
            close(listener.descriptor)
            listener.remove()
        }
        try body()
    }

    private func connects(_ path: String) -> Bool { with(path, connect) == 0 }

    /// Makes a socket, does one thing with it at an address, and closes it.
    private func with(_ path: String, _ act: (Int32, UnsafePointer<sockaddr>?, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        defer { close(descriptor) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { act(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
    }
}
