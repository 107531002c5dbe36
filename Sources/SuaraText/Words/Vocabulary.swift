/// The number of a standard word in a ``Vocabulary``.
typealias WordID = Int32

/// The words that the lexicons know, and the spellings that stand for them.
///
/// A spelling is replaced once; the standard form is not looked up again.
struct Vocabulary: Sendable {
    /// The number of a word that no list holds.
    static let unknown: WordID = -1

    /// A spelling and what it stands for.
    struct Form: Sendable {
        /// In ``formWords``; one word or more.
        fileprivate(set) var words: Range<Int>
        /// Why it differs from the standard ("dialect", "slang"); empty for standard words.
        fileprivate(set) var note: String

        fileprivate(set) var isDialect = false
    }

    /// By ``WordID``.
    private(set) var words: [String] = []
    private(set) var hashes: [TextHash] = []
    private(set) var forms: [Form] = []
    private(set) var formWords: [WordID] = []
    /// By the hash of a spelling.
    private var index: HashIndex
    /// Words that mean something else in the dialect.
    private var falseFriends = HashIndex()
    private var ids: HashIndex

    /// - Parameters:
    ///   - words: standard words; one that is also a spelling's standard form may be left out.
    ///   - spelling: by variant.
    init(words standard: some Sequence<String>, spelling: [String: Spelling] = [:]) {
        index = HashIndex(minimumCapacity: 40_000)
        ids = HashIndex(minimumCapacity: 40_000)
        for word in standard { _ = add(word) }
        // In order, so that the numbers of words do not depend on a dictionary's.
        for (variant, spelling) in spelling.sorted(by: { $0.key < $1.key }) {
            let numbers = spelling.standard.map { add($0) }
            let first = formWords.count
            formWords += numbers
            forms.append(Form(words: first..<formWords.count, note: spelling.note, isDialect: spelling.note == "dialect"))
            let number = Int32(forms.count - 1)
            if spelling.condition == .dialect { falseFriends[TextHash(variant)] = number } else { index[TextHash(variant)] = number }
        }
    }

    /// Adds a word that stands for itself.
    mutating func add(spelledRight word: String) { _ = add(word) }

    private mutating func add(_ word: String) -> WordID {
        let hash = TextHash(word)
        if let id = ids[hash] { return id }
        let id = WordID(words.count)
        words.append(word)
        hashes.append(hash)
        ids[hash] = id
        if index[hash] == nil {
            formWords.append(id)
            forms.append(Form(words: (formWords.count - 1)..<formWords.count, note: ""))
            index[hash] = Int32(forms.count - 1)
        }
        return id
    }

    /// The number of a standard word.
    func id(of word: String) -> WordID { ids[TextHash(word)] ?? Self.unknown }

    func id(of hash: TextHash) -> WordID { ids[hash] ?? Self.unknown }

    /// The numbers of a term's words.
    func numbers(of term: [String]) -> [WordID] { term.map { id(of: $0) } }

    /// The form that is spelled so.
    @inline(__always)
    func form(_ hash: TextHash) -> Int32? { index[hash] }

    /// The form that is spelled so in a text of the dialect.
    func formInDialect(_ hash: TextHash) -> Int32? { falseFriends[hash] ?? index[hash] }

    func isDialect(_ form: Int32) -> Bool { forms[Int(form)].isDialect }
}

/// What a variant stands for, and why it is written so.
struct Spelling: Sendable, Equatable {
    /// When it does.
    enum Condition: String, CaseIterable, Sendable {
        case always
        /// A false friend: only in a text with two other words of the dialect.
        case dialect
    }

    var standard: [String]
    var note: String
    var condition = Condition.always
}
