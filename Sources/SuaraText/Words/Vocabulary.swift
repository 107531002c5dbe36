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
    /// By the number of a variant: where its words end in ``formWords``.
    private let formEnds: [Int32]
    private let formWords: [WordID]
    /// By the number of a variant: why it is not standard ("dialect", "slang").
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

    /// The form that is spelled so.
    @inline(__always)
    func form(_ hash: TextHash) -> Form { Form(code: index.find(hash)) }

    /// The form that is spelled so in a text of the dialect.
    @inline(__always)
    func formInDialect(_ hash: TextHash) -> Form {
        let friend = falseFriends.find(hash)
        return friend >= 0 ? Form(code: friend) : form(hash)
    }

    func isDialect(_ form: Form) -> Bool { form.variant.map { isDialectForm[$0] } ?? false }

    /// Why the form is not standard; empty where it is.
    func note(_ form: Form) -> String { form.variant.map { notes[$0] } ?? "" }

    /// Calls with each word of a form.
    @inline(__always)
    func visitWords(of form: Form, _ body: (WordID) -> Void) {
        if let word = form.word { return body(word) }
        guard let variant = form.variant else { return }
        for position in (variant == 0 ? 0 : Int(formEnds[variant - 1]))..<Int(formEnds[variant]) { body(formWords[position]) }
    }
}

/// What a spelling stands for: itself, or the words of a list's row. Most words of a text are spelled right, and
/// for them no table but the index is looked at.
struct Form: Equatable, Sendable {
    /// −1 for an unknown spelling, 2 × the word that stands for itself, or 2 × the variant's number + 1.
    fileprivate let code: Int32

    static let unknown = Form(code: -1)

    fileprivate init(code: Int32) { self.code = code }

    init(word: WordID) { code = word * 2 }

    init(variant: Int) { code = Int32(variant) * 2 + 1 }

    /// For an index.
    var number: Int32 { code }

    @inline(__always)
    var isKnown: Bool { code >= 0 }

    @inline(__always)
    var word: WordID? { code >= 0 && code & 1 == 0 ? code >> 1 : nil }

    @inline(__always)
    var variant: Int? { code >= 0 && code & 1 == 1 ? Int(code >> 1) : nil }
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
