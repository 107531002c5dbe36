/// The number of a standard word in a ``Vocabulary``.
typealias WordID = Int32

/// The words that the lexicons know, and the spellings that stand for them.
///
/// A spelling is replaced once; the standard form is not looked up again. A class, as every token of every
/// text asks it: a struct's arrays would be counted up and down each time.
final class Vocabulary: Sendable {
    /// The number of a word that no list holds.
    static let unknown: WordID = -1

    /// By ``WordID``.
    let words: [String]
    let hashes: [TextHash]
    /// By the number of a form: where its words end in ``formWords``.
    private let formEnds: [Int32]
    private let formWords: [WordID]
    /// By the number of a form: why it differs from the standard ("dialect", "slang"); empty for standard words.
    private let notes: [String]
    private let isDialectForm: [Bool]
    private let index: HashIndex
    /// Words that mean something else in the dialect.
    private let falseFriends: HashIndex
    private let ids: HashIndex

    init(_ builder: VocabularyBuilder) {
        words = builder.words
        hashes = builder.hashes
        formEnds = builder.formEnds
        formWords = builder.formWords
        notes = builder.notes
        isDialectForm = builder.notes.map { $0 == "dialect" }
        index = builder.index
        falseFriends = builder.falseFriends
        ids = builder.ids
    }

    convenience init(words: some Sequence<String>, spelling: [String: Spelling] = [:]) {
        self.init(VocabularyBuilder(words: words, spelling: spelling))
    }

    /// The number of a standard word.
    func id(of word: String) -> WordID { ids.find(TextHash(word)) }

    func id(of hash: TextHash) -> WordID { ids.find(hash) }

    /// The numbers of a term's words.
    func numbers(of term: [String]) -> [WordID] { term.map { id(of: $0) } }

    /// The form that is spelled so, or −1.
    @inline(__always)
    func form(_ hash: TextHash) -> Int32 { index.find(hash) }

    /// The form that is spelled so in a text of the dialect, or −1.
    @inline(__always)
    func formInDialect(_ hash: TextHash) -> Int32 {
        let friend = falseFriends.find(hash)
        return friend >= 0 ? friend : index.find(hash)
    }

    @inline(__always)
    func isDialect(_ form: Int32) -> Bool { isDialectForm[Int(form)] }

    func note(_ form: Int32) -> String { notes[Int(form)] }

    /// Calls with each word of a form.
    @inline(__always)
    func visitWords(of form: Int32, _ body: (WordID, TextHash) -> Void) {
        let start = form == 0 ? 0 : Int(formEnds[Int(form) - 1])
        for position in start..<Int(formEnds[Int(form)]) {
            let id = formWords[position]
            body(id, hashes[Int(id)])
        }
    }
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
