import SuaraTerminal

/// Cuts a stream of bytes into lines and keeps no more than the one that is not finished.
struct LineSplitter {
    /// From 1.
    struct Line: Equatable {
        var number: Int
        /// Without the line break; nil where the line is longer than allowed.
        var bytes: [UInt8]?
    }

    /// In bytes; a longer line is dropped as it comes, so that a file without line breaks does not fill the memory.
    let longest: Int
    private var rest: [UInt8] = []
    private var isTooLong = false
    private var number = 0

    init(longest: Int) { self.longest = longest }

    /// The lines that end in these bytes.
    mutating func add(_ bytes: some Collection<UInt8>) -> [Line] {
        var lines: [Line] = []
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            keep(bytes[start..<end])
            lines.append(take())
            start = bytes.index(after: end)
        }
        keep(bytes[start...])
        return lines
    }

    /// What stands after the last line break.
    mutating func end() -> Line? { rest.isEmpty && !isTooLong ? nil : take() }

    private mutating func keep(_ bytes: some Collection<UInt8>) {
        if isTooLong || rest.count + bytes.count > longest {
            isTooLong = true
            rest.removeAll()
        } else {
            rest += bytes
        }
    }

    private mutating func take() -> Line {
        defer {
            rest.removeAll(keepingCapacity: true)
            isTooLong = false
        }
        number += 1
        return Line(number: number, bytes: isTooLong ? nil : rest)
    }
}
