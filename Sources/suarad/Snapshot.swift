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
        var texts: [String: String] = [:]
        for item in items {
            do throws(Rejection) {
                // Two texts under one id would take turns as each other's edit, at every poll.
                if let id = item.nativeID {
                    let first = texts[id, default: item.text]
                    guard first == item.text else { throw Rejection("the id stands twice on the page, with different texts") }
                    texts[id] = first
                }
                batch.accepted.append(judge(try Submission(item, source: source.id, receivedAt: now), unit: source.unit))
            } catch {
                let raw = [item.nativeID, item.title, item.text].compactMap(\.self).joined(separator: "\n")
                let id = item.nativeID.map { String(decoding: $0.utf8.prefix(256), as: UTF8.self) }
                batch.rejected.append(RejectedItem(nativeID: id, reason: error.reason, raw: Array(raw.utf8)))
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
