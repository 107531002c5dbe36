import Logging
import SuaraTestSupport

/// Keeps what is logged for the test to read, as `level message`.
struct RecordingLogHandler: LogHandler {
    let lines: Recorder<String>
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel: Logger.Level = .trace

    init(_ lines: Recorder<String>) { self.lines = lines }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { lines.record("\(event.level) \(event.message)") }
}

extension Logger {
    static func recording(_ lines: Recorder<String>) -> Logger {
        Logger(label: "test") { _ in RecordingLogHandler(lines) }
    }
}
