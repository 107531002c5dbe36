/// One try, or the last of several, to read the bytes of a feed.
struct FeedReading {
    /// What was read: the body, or its repaired form.
    private(set) var bytes: [UInt8]
    private(set) var state: FeedState
    private(set) var failure: XMLFailure?
    /// Sentences on what was done beside the declaration.
    private(set) var notes: [String] = []

    /// Reads the body as declared; where the declaration cannot be right, once more in another way, with
    /// a note that says so.
    static func best(of body: [UInt8], charset: String?) -> FeedReading {
        // Many servers send empty lines before the XML declaration, which XML forbids.
        let start = body.firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? body.count
        var reading = FeedReading(start == 0 ? body : Array(body[start...]), encoding: charset)
        if reading.failure?.isUnknownEncoding == true, charset != nil {
            reading.retry(encoding: nil, note: "the Content-Type names a charset that is not known; the document's own was used")
        }
        if reading.failure?.isUnknownEncoding == true {
            reading.retry(encoding: "UTF-8", note: "the declared encoding is not known; UTF-8 was used")
        }
        if reading.failure?.isInvalidToken == true, !reading.isUTF16, let repaired = Windows1252.repaired(reading.bytes) {
            reading.bytes = repaired
            reading.retry(encoding: "UTF-8", note: "some bytes are not valid in the declared encoding; they were read as windows-1252")
        }
        return reading
    }

    private init(_ bytes: [UInt8], encoding: String?) {
        self.bytes = bytes
        (state, failure) = ExpatParser.read(bytes, encoding: encoding)
    }

    private mutating func retry(encoding: String?, note: String) {
        notes.append(note)
        (state, failure) = ExpatParser.read(bytes, encoding: encoding)
    }

    private var isUTF16: Bool { bytes.prefix(4).contains(0) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) }
}
