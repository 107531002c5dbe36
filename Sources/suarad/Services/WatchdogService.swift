import ServiceLifecycle
import SuaraModel
import SuaraStore

/// Tells systemd that the daemon is alive, as long as its database can be read.
struct WatchdogService: Service {
    let store: Store
    let wall: Wall

    func run() async throws {
        guard let interval = Systemd.watchdogInterval() else {
            try? await gracefulShutdown()
            return
        }
        try await untilGracefulShutdown {
            while !Task.isCancelled {
                _ = try await store.isReadable()
                Systemd.notify("WATCHDOG=1")
                await wall.sleep(wall.now() + interval)
            }
        }
    }
}
