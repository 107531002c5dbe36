/// What an unknown word may stand for: letters held for emphasis, `2` for doubling, endings that Indonesian
/// hangs on any word, and the sound rules of Baso Palembang. Every guess is checked against the vocabulary,
/// so that `toko` never becomes `toka`.
struct WordGuess {
    /// Longer words are left alone, so that the work for one word is bounded.
    static let longest = 40

    private let vocabulary: Vocabulary
    private let bytes: ArraySlice<UInt8>

    struct Found: Equatable {
        let form: Int32
        /// The word stands twice (`benar2`).
        var isDoubled = false
        var isDialect = false
    }

    init(_ bytes: ArraySlice<UInt8>, vocabulary: Vocabulary) {
        self.bytes = bytes
        self.vocabulary = vocabulary
    }

    /// The first guess that the vocabulary holds, the plainer rules first.
    func find() -> Found? {
        guard (3...Self.longest).contains(bytes.count) else { return longRuns() }
        return longRuns() ?? doubled() ?? Self.affixes.lazy.compactMap { attempt($0) }.first
    }

    // MARK: - Held letters

    /// `mantaaap`: runs of three or more cut to two, then every run cut to one.
    private func longRuns() -> Found? {
        guard hasLongRun, bytes.count <= 400 else { return nil }
        return (known(runsCutTo: 2) ?? known(runsCutTo: 1)).map { Found(form: $0) }
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

    private func known(runsCutTo longest: Int) -> Int32? {
        var hash = TextHash()
        var run = 0
        for position in bytes.indices {
            run = position > bytes.startIndex && bytes[position] == bytes[position - 1] ? run + 1 : 1
            if run <= longest || bytes[position].isDigit { hash.add(bytes[position]) }
        }
        return vocabulary.form(hash)
    }

    // MARK: - Doubling

    /// `benar2` is how people type `benar-benar`, and `jalan2nya` is `jalan-jalannya`.
    private func doubled() -> Found? {
        guard let two = bytes.lastIndex(of: UInt8(ascii: "2")), two > bytes.startIndex + 1 else { return nil }
        let ending = bytes[(two + 1)...]
        guard ending.isEmpty || Self.endingsAfterDoubling.contains(where: { ending.elementsEqual($0) }) else { return nil }
        let stem = bytes[..<two]
        let form = vocabulary.form(TextHash(stem)) ?? WordGuess(stem, vocabulary: vocabulary).affixed()
        return form.map { Found(form: $0, isDoubled: true) }
    }

    private func affixed() -> Int32? { Self.affixes.lazy.compactMap { attempt($0)?.form }.first }

    private static let endingsAfterDoubling = ["nya", "nyo", "ny", "an", "kan", "ke", "lah", "x"].map { Array($0.utf8) }

    // MARK: - Beginnings and endings

    /// `start` becomes `newStart` and `end` becomes `newEnd`, where at least `least` letters stay between them.
    private struct Affix {
        let start: [UInt8]
        let newStart: [UInt8]
        let end: [UInt8]
        let newEnd: [UInt8]
        let isDialect: Bool

        init(_ start: String, _ newStart: String, _ end: String, _ newEnd: String, isDialect: Bool) {
            (self.start, self.newStart, self.end, self.newEnd) = (Array(start.utf8), Array(newStart.utf8), Array(end.utf8), Array(newEnd.utf8))
            self.isDialect = isDialect
        }
    }

    /// Every beginning with every ending, single changes before double ones.
    private static let affixes: [Affix] = {
        // A nasal beginning without its me- is as much chat as dialect.
        let beginnings: [(String, String, Bool)] = [
            ("", "", false), ("ng", "meng", false), ("ny", "meny", false), ("nge", "me", false), ("n", "men", false), ("m", "mem", false),
            ("te", "ter", true), ("be", "ber", true),
        ]
        let endings: [(String, String, Bool)] = [
            ("", "", false), ("nya", "", false), ("ny", "", false), ("x", "", false), ("lah", "", false), ("kah", "", false),
            ("pun", "", false), ("ku", "", false), ("mu", "", false), ("in", "kan", false), ("in", "i", false), ("an", "", false),
            ("o", "a", true), ("nyo", "", true), ("onyo", "a", true), ("ke", "kan", true), ("kenyo", "kan", true), ("lo", "la", true),
            ("olah", "a", true), ("ek", "ik", true), ("ok", "uk", true), ("eh", "ih", true), ("oh", "uh", true), ("a", "ah", false),
        ]
        let all = beginnings.flatMap { beginning in
            endings.map { ending in
                Affix(beginning.0, beginning.1, ending.0, ending.1, isDialect: beginning.2 || ending.2)
            }
        }
        func changes(_ affix: Affix) -> Int { (affix.start.isEmpty ? 0 : 1) + (affix.end.isEmpty ? 0 : 1) }
        return all.filter { changes($0) == 1 } + all.filter { changes($0) == 2 }
    }()

    /// Fewer letters than this between beginning and ending prove nothing.
    private static let leastStem = 2

    private func attempt(_ affix: Affix) -> Found? {
        let kept = bytes.count - affix.start.count - affix.end.count
        guard kept + affix.newEnd.count + affix.newStart.count >= 4, kept >= Self.leastStem, bytes.starts(with: affix.start),
            bytes.suffix(affix.end.count).elementsEqual(affix.end)
        else { return nil }
        var hash = TextHash()
        for byte in affix.newStart { hash.add(byte) }
        for byte in bytes.dropFirst(affix.start.count).dropLast(affix.end.count) { hash.add(byte) }
        for byte in affix.newEnd { hash.add(byte) }
        return vocabulary.form(hash).map { Found(form: $0, isDialect: affix.isDialect) }
    }
}
