/// What an unknown word may stand for: letters held for emphasis, `2` for doubling, endings that Indonesian
/// hangs on any word, and the sound rules of Baso Palembang. Every guess is checked against the words that
/// are known, so that `toko` never becomes `toka`.
struct WordGuess {
    /// Longer words are left alone, so that the work for one word is bounded.
    static let longest = 40
    /// Of held letters.
    private static let longestHeld = 400

    struct Found: Equatable {
        let form: Form
        /// The word stands twice (`benar2`).
        var isDoubled = false
        var isDialect = false
    }

    private let bytes: ArraySlice<UInt8>
    private let index: (TextHash) -> Form

    /// - Parameter form: the form that is spelled so.
    init(_ bytes: ArraySlice<UInt8>, form: @escaping (TextHash) -> Form) {
        self.bytes = bytes
        index = form
    }

    /// The first guess that is known, the plainer rules first.
    func find() -> Found? {
        guard bytes.count >= 3, bytes.count <= Self.longestHeld else { return nil }
        if let held = heldLetters() { return Found(form: held) }
        guard bytes.count <= Self.longest else { return nil }
        return doubled() ?? affixed()
    }

    private func known(_ hash: TextHash) -> Form? {
        let form = index(hash)
        return form.isKnown ? form : nil
    }

    // MARK: - Held letters

    /// `mantaaap`: runs of three or more cut to two, then every run cut to one.
    private func heldLetters() -> Form? {
        guard hasLongRun else { return nil }
        return known(runsCutTo: 2) ?? known(runsCutTo: 1)
    }

    /// Of letters (`III` is a numeral) inside a word that has other letters, too.
    private var hasLongRun: Bool {
        var run = 1
        var isLong = false
        var isOneLetter = true
        for position in bytes.indices.dropFirst() {
            run = bytes[position] == bytes[position - 1] ? run + 1 : 1
            isOneLetter = isOneLetter && run > 1
            isLong = isLong || run >= 3 && !bytes[position].isDigit
        }
        return isLong && !isOneLetter
    }

    private func known(runsCutTo longest: Int) -> Form? {
        var hash = TextHash()
        var run = 0
        for position in bytes.indices {
            run = position > bytes.startIndex && bytes[position] == bytes[position - 1] ? run + 1 : 1
            if run <= longest || bytes[position].isDigit { hash.add(bytes[position]) }
        }
        return known(hash)
    }

    // MARK: - Doubling

    /// `benar2` is how people type `benar-benar`, and `jalan2nya` is `jalan-jalannya`.
    private func doubled() -> Found? {
        guard let two = bytes.lastIndex(of: UInt8(ascii: "2")), two > bytes.startIndex + 1 else { return nil }
        let ending = bytes[(two + 1)...]
        guard ending.isEmpty || Self.endingsAfterDoubling.contains(where: { ending.elementsEqual($0) }) else { return nil }
        let stem = bytes[..<two]
        let form = known(TextHash(stem)) ?? WordGuess(stem, form: index).affixed()?.form
        return form.map { Found(form: $0, isDoubled: true) }
    }

    private static let endingsAfterDoubling = ["nya", "nyo", "ny", "an", "kan", "ke", "lah", "x"].map { Array($0.utf8) }

    // MARK: - Beginnings and endings

    /// One change first, then a beginning with an ending.
    private func affixed() -> Found? {
        let beginnings = WordEdge.beginnings.filter { bytes.starts(with: $0.written) }
        let endings = WordEdge.endings.filter { $0.written.last == bytes.last && bytes.suffix($0.written.count).elementsEqual($0.written) }
        for ending in endings {
            if let found = attempt(.none, ending) { return found }
        }
        for beginning in beginnings {
            if let found = attempt(beginning, .none) { return found }
        }
        for beginning in beginnings {
            for ending in endings {
                if let found = attempt(beginning, ending) { return found }
            }
        }
        return nil
    }

    /// Fewer letters than this between beginning and ending prove nothing.
    private static let leastStem = 2
    private static let leastWord = 4

    private func attempt(_ beginning: WordEdge, _ ending: WordEdge) -> Found? {
        let kept = bytes.count - beginning.written.count - ending.written.count
        guard kept >= Self.leastStem, kept + beginning.meant.count + ending.meant.count >= Self.leastWord else { return nil }
        var hash = TextHash()
        for byte in beginning.meant { hash.add(byte) }
        for position in (bytes.startIndex + beginning.written.count)..<(bytes.endIndex - ending.written.count) { hash.add(bytes[position]) }
        for byte in ending.meant { hash.add(byte) }
        return known(hash).map { Found(form: $0, isDialect: beginning.isDialect || ending.isDialect) }
    }
}

/// How a word may begin or end in chat or dialect, and what the standard has there.
struct WordEdge: Sendable {
    let written: [UInt8]
    let meant: [UInt8]
    let isDialect: Bool

    static let none = WordEdge("", "")

    private init(_ written: String, _ meant: String, isDialect: Bool = false) {
        (self.written, self.meant, self.isDialect) = (Array(written.utf8), Array(meant.utf8), isDialect)
    }

    /// A nasal without its me- is as much chat as dialect.
    static let beginnings = [
        WordEdge("ng", "meng"), WordEdge("ny", "meny"), WordEdge("nge", "me"), WordEdge("n", "men"), WordEdge("m", "mem"),
        WordEdge("te", "ter", isDialect: true), WordEdge("be", "ber", isDialect: true),
    ]

    static let endings = [
        WordEdge("nya", ""), WordEdge("ny", ""), WordEdge("x", ""), WordEdge("lah", ""), WordEdge("kah", ""), WordEdge("pun", ""),
        WordEdge("ku", ""), WordEdge("mu", ""), WordEdge("in", "kan"), WordEdge("in", "i"), WordEdge("an", ""),
        WordEdge("o", "a", isDialect: true), WordEdge("nyo", "", isDialect: true), WordEdge("onyo", "a", isDialect: true),
        WordEdge("ke", "kan", isDialect: true), WordEdge("kenyo", "kan", isDialect: true), WordEdge("lo", "la", isDialect: true),
        WordEdge("olah", "a", isDialect: true), WordEdge("ek", "ik", isDialect: true), WordEdge("ok", "uk", isDialect: true),
        WordEdge("eh", "ih", isDialect: true), WordEdge("oh", "uh", isDialect: true), WordEdge("a", "ah"),
    ]
}
