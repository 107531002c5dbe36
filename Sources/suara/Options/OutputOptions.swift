import ArgumentParser
import Foundation
import SuaraTerminal

/// In what form the answer is printed.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print the daemon's reply as JSON on one line.")
    var json = false

    /// - Parameter view: the reply as lines for a terminal of so many columns.
    func show<Reply: Encodable>(_ reply: Reply, _ view: (Reply, Int) -> [Line]) throws {
        let environment = ProcessInfo.processInfo.environment
        guard !json else { return try print([JSONLine.text(of: reply)]) }
        let screen = Screen.current(environment)
        let style = Style(isTerminal: screen.isTerminal, environment: environment)
        try print(view(reply, screen.width).map(style.text(of:)))
    }

    /// `print` would lose the error of a full disk.
    private func print(_ lines: [String]) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
        } catch {
            throw Failure("cannot write the answer: \(error.localizedDescription)", EX_IOERR)
        }
    }
}
