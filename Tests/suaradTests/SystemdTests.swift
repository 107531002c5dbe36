import Foundation
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("Words with systemd") struct SystemdTests {
    @Test("A state arrives at the socket that systemd names")
    func path() async throws {
        try await withTemporaryDirectory { directory in
            let manager = try NotifySocket(name: directory + "/notify")
            defer { manager.close() }
            Systemd.notify("READY=1\nSTATUS=serving Kota", environment: ["NOTIFY_SOCKET": manager.name])
            Systemd.notify("WATCHDOG=1", environment: ["NOTIFY_SOCKET": manager.name])
            #expect(manager.receive() == "READY=1\nSTATUS=serving Kota")
            #expect(manager.receive() == "WATCHDOG=1")
        }
    }

    @Test("The socket may be an abstract one")
    func abstract() throws {
        let manager = try NotifySocket(name: "@suara-test-\(UUID().uuidString)")
        defer { manager.close() }
        Systemd.notify("RELOADING=1", environment: ["NOTIFY_SOCKET": manager.name])
        #expect(manager.receive() == "RELOADING=1")
    }

    @Test(
        "Where nobody listens nothing happens",
        arguments: [
            [:], ["NOTIFY_SOCKET": ""], ["NOTIFY_SOCKET": "/nowhere/notify"], ["NOTIFY_SOCKET": "@"], ["NOTIFY_SOCKET": "vsock:2:1"],
            ["NOTIFY_SOCKET": "/" + String(repeating: "n", count: 300)],
        ])
    func nobody(_ environment: [String: String]) {
        Systemd.notify("READY=1", environment: environment)
    }

    @Test(
        "Sockets that were opened for another process are not taken",
        arguments: [
            [:], ["LISTEN_FDS": "1"], ["LISTEN_PID": "1", "LISTEN_FDS": "1"], ["LISTEN_PID": "\(getpid())"],
            ["LISTEN_PID": "\(getpid())", "LISTEN_FDS": "0"], ["LISTEN_PID": "\(getpid())", "LISTEN_FDS": "-1"],
            ["LISTEN_PID": "\(getpid())", "LISTEN_FDS": "satu"], ["LISTEN_PID": "\(getpid())", "LISTEN_FDS": "99999999999"],
        ])
    func noSockets(_ environment: [String: String]) {
        #expect(Systemd.listeningSockets(environment: environment).isEmpty)
    }

    @Test("A sign of life is given twice in the time that systemd waits")
    func watchdog() {
        #expect(Systemd.watchdogInterval(environment: ["WATCHDOG_USEC": "60000000"]) == .seconds(30))
        #expect(Systemd.watchdogInterval(environment: ["WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "\(getpid())"]) == .seconds(30))
    }

    @Test(
        "Without a watchdog there is no such time",
        arguments: [
            [:], ["WATCHDOG_USEC": "0"], ["WATCHDOG_USEC": "-5"], ["WATCHDOG_USEC": ""], ["WATCHDOG_USEC": "lama"],
            ["WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"],
        ])
    func noWatchdog(_ environment: [String: String]) {
        #expect(Systemd.watchdogInterval(environment: environment) == nil)
    }
}

/// The service manager's end: a datagram socket at a path, or an abstract one for a name with `@`.
private struct NotifySocket: Sendable {
    let name: String
    private let descriptor: Int32

    init(name: String) throws {
        self.name = name
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = name.utf8.map { $0 == UInt8(ascii: "@") ? 0 : $0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) == 0 }
        }
        guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }

    /// The next message that waits; nil when there is none.
    func receive() -> String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        return count < 0 ? nil : String(decoding: buffer.prefix(count), as: UTF8.self)
    }

    func close() { _ = Glibc.close(descriptor) }
}
