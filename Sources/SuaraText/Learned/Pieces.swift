/// The pieces of a word: every two to five letters of it, with its edges.
///
/// A word's pieces together weigh as much as one feature, however long it is: each counts 1/√(how many).
enum Pieces {
    static let lengths = 2...5
    /// Letters beyond are not looked at, so that the work for one word is bounded.
    static let longestWord = 40
    /// How an edge of a word is written.
    static let edge = UInt8(ascii: "_")

    /// Keys of pieces start with a byte that no text has, so that a piece is never taken for a word.
    private static func start() -> TextHash { TextHash(CollectionOfOne(0xFF)) }

    static func key(_ piece: some Sequence<UInt8>) -> TextHash {
        var hash = start()
        for byte in piece { hash.add(byte) }
        return hash
    }

    /// How many pieces a word of so many letters has.
    static func count(_ letters: Int) -> Int {
        let padded = min(letters, longestWord) + 2
        return lengths.reduce(0) { $0 + max(padded - $1 + 1, 0) }
    }

    /// What each piece of a word of so many letters counts.
    static func factor(_ letters: Int) -> Float { 1 / Float(count(letters)).squareRoot() }

    /// Calls with the key, the start (in the word with its edges) and the length of each piece. Words with
    /// letters beyond ASCII have none.
    @inline(__always)
    static func visit(_ word: ArraySlice<UInt8>, _ body: (TextHash, Int, Int) -> Void) {
        let letters = word.prefix(longestWord)
        guard letters.allSatisfy({ $0 < 0x80 }) else { return }
        let padded = letters.count + 2
        for start in 0..<(padded - 1) {
            var hash = Self.start()
            for length in 1...5 where start + length <= padded {
                let offset = start + length - 1
                hash.add(offset == 0 || offset == padded - 1 ? edge : letters[letters.startIndex + offset - 1])
                if length >= 2 { body(hash, start, length) }
            }
        }
    }

    static func name(_ word: ArraySlice<UInt8>, _ start: Int, _ length: Int) -> String {
        let padded = [edge] + word.prefix(longestWord) + [edge]
        return String(decoding: padded[start..<(start + length)], as: UTF8.self)
    }
}
