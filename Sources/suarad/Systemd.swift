import Foundation

/// The three words that systemd and a service exchange: sd_notify(3), sd_listen_fds(3) and
/// sd_watchdog_enabled(3), without libsystemd.
enum Systemd {
    private static var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// Sends a state such as `READY=1`; does nothing where no service manager listens.
    static func notify(_ state: String, environment: [String: String] = environment) {
        guard let name = environment["NOTIFY_SOCKET"], !name.isEmpty else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var path = Array(name.utf8)
        guard path.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        if path[0] == UInt8(ascii: "@") { path[0] = 0 }  // an abstract socket
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
        let bytes = Array(state.utf8)
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
    }

    /// The listening sockets that systemd opened for this process, none outside socket activation.
    static func listeningSockets(environment: [String: String] = environment) -> [CInt] {
        guard environment["LISTEN_PID"] == String(getpid()), let count = environment["LISTEN_FDS"].flatMap(CInt.init), count > 0
        else { return [] }
        return (0..<count).map { 3 + $0 }.map { descriptor in
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
            return descriptor
        }
    }

    /// Half of the time after which systemd takes a silent service for dead; nil without a watchdog.
    static func watchdogInterval(environment: [String: String] = environment) -> Duration? {
        guard (environment["WATCHDOG_PID"] ?? String(getpid())) == String(getpid()) else { return nil }
        return environment["WATCHDOG_USEC"].flatMap(Int64.init).flatMap { $0 > 0 ? .microseconds($0 / 2) : nil }
    }
}
