import Foundation

/// Where standard output goes.
package struct Screen: Equatable {
    package static let defaultWidth = 100
    /// Narrower than this nothing can be laid out; wider nobody reads.
    package static let widths = 40...1000

    package var isTerminal: Bool
    /// In columns.
    package var width: Int

    /// - Parameter window: the window's columns, where there is a window.
    package init(isTerminal: Bool, window: Int?, environment: [String: String]) {
        self.isTerminal = isTerminal
        let known = [window, environment["COLUMNS"].flatMap { Int($0) }].compactMap(\.self).first { $0 > 0 }
        width = min(max(known ?? Self.defaultWidth, Self.widths.lowerBound), Self.widths.upperBound)
    }

    package static func current(_ environment: [String: String]) -> Screen {
        var size = winsize()
        let hasWindow = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
        return Screen(isTerminal: isatty(STDOUT_FILENO) == 1, window: hasWindow ? Int(size.ws_col) : nil, environment: environment)
    }
}
