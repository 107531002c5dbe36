import SuaraModel
import SuaraStore

/// Where a page ends, as the API hands it out: `milliseconds-id`. Clients give it back unread.
struct PageKey {
    var key: SubmissionKey

    init(key: SubmissionKey) { self.key = key }

    init?(_ text: String) {
        let parts = text.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = Int64(parts[1]) else { return nil }
        key = SubmissionKey(occurredAt: Timestamp(milliseconds: milliseconds), id: id)
    }

    var text: String { "\(key.occurredAt.milliseconds)-\(key.id)" }
}
