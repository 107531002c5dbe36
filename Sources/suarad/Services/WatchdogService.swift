import ServiceLifecycle
import SuaraModel
import SuaraStore

/// Tells systemd that the daemon is alive, as long as its database can be read, and that it stops: this
/// service starts last, and so it is the first to hear of a shutdown.
struct WatchdogService: Service {
    let store: Store
    let wall: Wall

    func run() async throws {
        if let interval = Systemd.watchdogInterval() {
            try await keepAlive(interval)
        } else {
            try? await gracefulShutdown()
        }
        Systemd.notify("STOPPING=1")
    }

    private func keepAlive(_ interval: Duration) async throws {
        try await untilGracefulShutdown {
            while !Task.isCancelled {
                _ = try await store.isReadable()
                Systemd.notify("WATCHDOG=1")
                await wall.sleep(wall.now() + interval)
            }
        }
    }
}
