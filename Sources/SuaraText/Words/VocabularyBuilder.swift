/// A ``Vocabulary`` while words are still added.
struct VocabularyBuilder {
    private(set) var words: [String] = []
    private(set) var hashes: [TextHash] = []
    private(set) var formEnds: [Int32] = []
    private(set) var formWords: [WordID] = []
    private(set) var notes: [String] = []
    private(set) var index: HashIndex
    private(set) var falseFriends = HashIndex()
    private(set) var ids: HashIndex

    /// - Parameters:
    ///   - words: standard words; one that is also a spelling's standard form may be left out.
    ///   - spelling: by variant.
    init(words standard: some Sequence<String>, spelling: [String: Spelling] = [:]) {
        index = HashIndex(minimumCapacity: 40_000)
        ids = HashIndex(minimumCapacity: 40_000)
        for word in standard { _ = add(word) }
        // In order, so that the numbers of words do not depend on a dictionary's.
        for (variant, spelling) in spelling.sorted(by: { $0.key < $1.key }) {
            let form = addVariant(spelling.standard.map { add($0) }, note: spelling.note)
            let hash = TextHash(variant)
            if spelling.condition == .dialect { falseFriends[hash] = form.number } else { index[hash] = form.number }
        }
    }

    /// The number of a word that stands for itself.
    @discardableResult
    mutating func add(_ word: String) -> WordID {
        let hash = TextHash(word)
        if let id = ids[hash] { return id }
        let id = WordID(words.count)
        words.append(word)
        hashes.append(hash)
        ids[hash] = id
        if index[hash] == nil { index[hash] = Form(word: id).number }
        return id
    }

    private mutating func addVariant(_ words: [WordID], note: String) -> Form {
        formWords += words
        formEnds.append(Int32(formWords.count))
        notes.append(note)
        return Form(variant: formEnds.count - 1)
    }
}
