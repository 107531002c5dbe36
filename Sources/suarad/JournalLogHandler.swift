import Foundation
import Logging

/// One line for each message on standard error: with a syslog priority (`<4>`, sd-daemon(3)) where
/// journald reads it, with the time and level where a person does.
struct JournalLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel: Logger.Level = .info

    private let isJournal = ProcessInfo.processInfo.environment["JOURNAL_STREAM"] != nil

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let message = event.message.description.replacingOccurrences(of: "\n", with: " ")
        let line = isJournal ? "<\(event.level.priority)>\(message)\n" : "\(Self.clock()) \(event.level) \(message)\n"
        // A full disk behind standard error must not end the daemon.
        try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }

    private static func clock() -> String {
        Date().formatted(.iso8601.time(includingFractionalSeconds: false))
    }
}

extension Logger.Level {
    /// syslog(3).
    fileprivate var priority: Int {
        switch self {
        case .critical: 2
        case .error: 3
        case .warning: 4
        case .notice: 5
        case .info: 6
        case .debug, .trace: 7
        }
    }
}
