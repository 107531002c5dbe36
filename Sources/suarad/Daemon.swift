import Hummingbird
package import Logging
import ServiceLifecycle
import SuaraAPI
import SuaraModel
import SuaraStore
package import UnixSignals

/// The whole daemon, built top to bottom. `main` only reads flags, so that tests can run it in-process.
package struct Daemon: Sendable {
    private let group: ServiceGroup
    private let close: @Sendable () -> Void

    /// Opens and checks everything that can fail: config, lexicons, directory, database, socket.
    ///
    /// - Parameters:
    ///   - signals: which signals end the daemon gracefully; none in tests.
    ///   - onReady: called once when the socket takes connections.
    /// - Throws: `Problems` for the files an operator edits, `StoreError`, or a `Rejection`.
    package init(
        configFile: String, wall: Wall = .system, logger: Logger, signals: [UnixSignal] = [],
        onReady: @escaping @Sendable () -> Void = {}
    ) throws {
        let snapshot = try SnapshotLoader.load(configFile: configFile)
        let config = snapshot.config
        let key = try IdentityKey.load(config)
        let listener = try Listener(path: config.socket)
        let lock: FileLock
        do {
            // Also where the socket is systemd's: two daemons on one database would send every alert twice.
            lock = try FileLock(
                path: config.database + ".lock", refusal: "another suarad uses the database \(config.database); stop it first")
        } catch {
            listener.close()
            throw error
        }
        let store: Store
        do {
            store = try Store(path: config.database, identityKey: key)
        } catch {
            lock.release()
            listener.close()
            throw error
        }

        let snapshots = Snapshots(snapshot)
        let web = WebClients()
        let handlers = Handlers(store: store, snapshots: snapshots, wall: wall, startedAt: wall.now())
        let responder = APIRouter(handlers: handlers, logger: logger).build().buildResponder()
        let ready: @Sendable () -> Void = {
            logger.notice("suarad \(Version.current) serves \(config.city) at \(config.socket); lexicons \(snapshot.lexiconVersion)")
            Systemd.notify("READY=1\nSTATUS=serving \(config.city)")
            onReady()
        }
        let poller = Poller(store: store, web: web, wall: wall, logger: logger)
        // Started in this order and stopped in reverse: nothing is polled that could not be delivered.
        let services: [any Service] = [
            DeliveryService(store: store, snapshots: snapshots, web: web, wall: wall, logger: logger),
            AlertService(store: store, snapshots: snapshots, wall: wall, logger: logger),
            RetentionService(store: store, wall: wall),
            ReloadService(configFile: configFile, snapshots: snapshots, logger: logger),
            SocketService(descriptor: listener.descriptor, responder: responder, logger: logger, onRunning: ready),
            PollService(store: store, snapshots: snapshots, poller: poller, wall: wall),
            WatchdogService(store: store, wall: wall),
        ]
        var configuration = ServiceGroupConfiguration(services: services, gracefulShutdownSignals: signals, logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        group = ServiceGroup(configuration: configuration)
        close = {
            web.shutdown()
            listener.close()
            do { try store.close() } catch { logger.error("closing the database: \(error)") }
            lock.release()
        }
    }

    /// Runs until a signal, ``stop()``, or an error that the daemon cannot live with.
    package func run() async throws {
        defer { close() }
        try await group.run()
    }

    package func stop() async { await group.triggerGracefulShutdown() }
}

/// The daemon's socket: systemd's where it was activated by one, else our own.
private enum Listener {
    case inherited(CInt)
    case own(UnixListener)

    init(path: String) throws(Rejection) {
        if let descriptor = Systemd.listeningSockets().first {
            self = .inherited(descriptor)
        } else {
            self = .own(try UnixListener(path: path))
        }
    }

    var descriptor: CInt {
        switch self {
        case .inherited(let descriptor): descriptor
        case .own(let listener): listener.descriptor
        }
    }

    /// systemd's socket is systemd's to remove.
    func close() {
        if case .own(let listener) = self { listener.remove() }
    }
}
