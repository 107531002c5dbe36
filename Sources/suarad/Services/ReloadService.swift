import Logging
import ServiceLifecycle
import SuaraModel
import UnixSignals

/// Reads everything anew on SIGHUP. A reload with a problem changes nothing, and says so.
struct ReloadService: Service {
    let configFile: String
    let snapshots: Snapshots
    let logger: Logger

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            Systemd.notify("RELOADING=1")
            reload()
            Systemd.notify("READY=1")
        }
    }

    func reload() {
        do throws(Problems) {
            let next = try SnapshotLoader.load(configFile: configFile)
            let fixed = next.config.changesThatNeedRestart(since: snapshots.current.config)
            guard fixed.isEmpty else {
                throw Problems(fixed.map { Problem(file: configFile, path: $0, "cannot change while the daemon runs; restart it") })
            }
            snapshots.replace(with: next)
            logger.notice("reloaded; lexicons \(next.lexiconVersion)")
        } catch {
            logger.error("the reload failed, everything stays as it was")
            for problem in error.all { logger.error("\(problem)") }
        }
    }
}

extension Config {
    /// Keys that only a start can change: they say what is open, or how stored rows were counted.
    fileprivate func changesThatNeedRestart(since old: Config) -> [String] {
        let pairs = [
            ("database", database, old.database), ("socket", socket, old.socket), ("time_zone", timeZone, old.timeZone),
            ("identity_credential", identityCredential ?? "", old.identityCredential ?? ""),
        ]
        return pairs.filter { $0.1 != $0.2 }.map(\.0)
    }
}
