import Foundation
import SuaraDirectory
import SuaraModel
import SuaraStore
import SuaraText
import Synchronization

/// All that was read from files, as one value: a batch that took it sees nothing half changed.
struct Snapshot: Sendable {
    let config: Config
    let zone: Zone
    let lexiconVersion: String
    let directory: Directory
    /// Secrets that sign webhooks, by receiver.
    let secrets: [ReceiverID: [UInt8]]
    private let reader: Reader
    private let linker: Linker

    init(config: Config, lexicon: Lexicon, directory: Directory, secrets: [ReceiverID: [UInt8]]) {
        self.config = config
        self.directory = directory
        self.secrets = secrets
        // The config was checked: the zone exists.
        let timeZone = TimeZone(identifier: config.timeZone)!
        zone = Zone(identifier: config.timeZone) { t in
            timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(t.milliseconds) / 1000))
        }
        lexiconVersion = lexicon.version
        reader = Reader(lexicon: lexicon)
        linker = Linker(directory: directory)
    }

    /// Reads and links one submission.
    func judge(_ submission: Submission, unit: UnitID?) -> JudgedSubmission {
        let reading = reader.read(submission.text)
        let hour = zone.hour(of: submission.occurredAt)
        let link = linker.link(reading, sourceUnit: unit, day: hour.day)
        return JudgedSubmission(submission: submission, reading: reading, link: link, hour: hour)
    }

    /// Judges the items of a page; those that cannot be submissions join its rejected ones.
    func judge(_ items: [RawItem], rejected: [RejectedItem], source: Config.Source, at now: Timestamp) -> Batch {
        var batch = Batch(source: source.id, receivedAt: now, accepted: [], rejected: rejected)
        for item in items {
            do throws(Rejection) {
                batch.accepted.append(judge(try Submission(item, source: source.id, receivedAt: now), unit: source.unit))
            } catch {
                batch.rejected.append(RejectedItem(nativeID: item.nativeID, reason: error.reason, raw: Array(item.text.utf8)))
            }
        }
        return batch
    }
}

/// The snapshot in force. Readers take it once for each batch; a reload replaces it by one assignment.
final class Snapshots: Sendable {
    private let state: Mutex<Snapshot>
    /// Moves after every replacement.
    let changes = ChangeSignal()

    init(_ first: Snapshot) { state = Mutex(first) }

    var current: Snapshot { state.withLock { $0 } }

    func replace(with next: Snapshot) {
        state.withLock { $0 = next }
        changes.notify()
    }
}
