import ServiceLifecycle
import SuaraModel
import SuaraStore

/// Forgets, once an hour, what the database need not keep.
struct RetentionService: Service {
    let store: Store
    let wall: Wall

    func run() async throws {
        try await untilGracefulShutdown {
            while !Task.isCancelled {
                try await store.sweep(at: wall.now())
                await wall.sleep(wall.now() + .seconds(3600))
            }
        }
    }
}
