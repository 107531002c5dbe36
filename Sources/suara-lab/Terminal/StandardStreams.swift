import Foundation
import SuaraTerminal

/// The program's own streams.
enum StandardStreams {
    /// `print` would lose the error of a full disk.
    static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

    static func write(_ bytes: [UInt8]) throws(Failure) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            throw Failure("cannot write the output: \(error.localizedDescription)", EX_IOERR)
        }
    }

    static func warn(_ line: String) { try? FileHandle.standardError.write(contentsOf: Data((line.printable + "\n").utf8)) }

    /// Prints the lines as the screen allows.
    /// - Parameter lines: for a terminal of so many columns.
    static func show(_ lines: (Int) -> [Line]) throws(Failure) {
        let environment = ProcessInfo.processInfo.environment
        let screen = Screen.current(environment)
        let style = Style(isTerminal: screen.isTerminal, environment: environment)
        try write(lines(screen.width).map { style.text(of: $0) + "\n" }.joined())
    }
}
