/// Text under construction as a browser would lay it out: white space runs are one space, breaks are
/// newlines (two at most), and neither stands at the ends.
struct PlainText {
    private var bytes: [UInt8] = []
    private var hasSpace = false
    private var breaks = 0

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// One byte of UTF-8; ASCII white space counts as a space.
    mutating func append(_ byte: UInt8) {
        guard byte != 0x20, !(0x09...0x0D).contains(byte) else { hasSpace = true; return }
        separate()
        bytes.append(byte)
    }

    mutating func append(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    mutating func space() { hasSpace = true }

    /// `<br>`: one more line.
    mutating func lineBreak() { breaks = min(breaks + 1, 2) }

    /// The edge of a block: a new line, but no empty one.
    mutating func blockEdge() { breaks = max(breaks, 1) }

    private mutating func separate() {
        if !bytes.isEmpty {
            if breaks > 0 { for _ in 0..<breaks { bytes.append(0x0A) } } else if hasSpace { bytes.append(0x20) }
        }
        (hasSpace, breaks) = (false, 0)
    }
}
