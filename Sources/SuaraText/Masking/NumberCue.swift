/// What the words before a number say it is: `no rek BCA saya …`.
struct NumberCue: Equatable {
    enum Meaning { case receipt, telephone, mobile, account, customer, civil, amount }

    let meaning: Meaning
    /// Whether no strange word stands between the cue and the number.
    let isAdjacent: Bool
    /// Whether the words call it a number: `no rek`, `idpel`, `meter:`.
    let isNumbered: Bool

    /// The number that stands where an account or a customer is announced, however short or like a price it is.
    var isNamed: Bool { isAdjacent && isNumbered && (meaning == .account || meaning == .customer) }

    /// How many digits it takes to believe a cue.
    private var leastDigits: Int { isAdjacent ? (isNumbered ? NumberSigns.leastDigits : 8) : 9 }

    /// How many groups of a candidate this cue makes one number.
    func groups(_ candidate: NumberCandidate, atMost most: Int, atLeast least: Int = 0) -> Int? {
        let (groups, digits) = candidate.run(atMost: most)
        let counts = MeasureWord.follows(candidate.end(ofGroups: groups), in: candidate.bytes)
        return digits >= max(least, leastDigits) && HarmlessNumber.date(candidate) == nil && !counts ? groups : nil
    }

    /// Strange words (names, mostly) that may stand between.
    private static let mostStrange = 4

    static func before(_ position: Int, in bytes: [UInt8]) -> NumberCue? {
        var words = WordsBefore(position, in: bytes)
        var seen = Seen()
        while seen.strange <= mostStrange, let word = words.next() {
            let cue = CueWord(word)
            // Letters written onto a number belong to it: `resi JP1234567890`, `no KARTU_KELUARGA/20220223`.
            if !words.hasBlank, words.hasSlash ? cue != .cue(.receipt) : cue == nil && !words.hasMark { continue }
            guard let meaning = seen.take(cue) else { continue }
            return seen.cue(meaning, after: words.next().flatMap(CueWord.init), isMarked: words.hasMark)
        }
        return seen.sender ?? (words.hasHash ? NumberCue(meaning: .receipt, isAdjacent: true, isNumbered: true) : nil)
    }

    /// What was met on the way back to the cue.
    private struct Seen {
        var strange = 0
        var isNumbered = false
        /// A bank or a utility was named: with this many strange words behind it.
        var bank: Int?
        var utility: Int?
        var isToward = false

        /// The meaning, if the word has one here. What does not reach over strange words counts as one.
        mutating func take(_ word: CueWord?) -> Meaning? {
            switch word {
            case .number: isNumbered = true
            case .filler: break
            case .to: isToward = true
            case .bank: bank = bank ?? strange
            case .utility: utility = utility ?? strange
            case .transfer: return isToward || bank != nil || isNumbered ? .account : .amount
            case .cue(let meaning) where meaning.reaches(over: strange) && !(meaning == .amount && (isToward || bank != nil)):
                return meaning
            case .named(let meaning):
                isNumbered = true
                return meaning
            default: strange += 1
            }
            return nil
        }

        /// What a bank or a utility alone says.
        var sender: NumberCue? {
            if let utility, isNumbered { return NumberCue(meaning: .customer, isAdjacent: utility == 0, isNumbered: true) }
            return bank.map { NumberCue(meaning: .account, isAdjacent: $0 == 0, isNumbered: false) }
        }

        /// The word before the cue may say that it is a number, or no more than an amount (`biaya sambungan`).
        func cue(_ meaning: Meaning, after word: CueWord?, isMarked: Bool) -> NumberCue {
            let isAmount = word == .cue(.amount) && !isNumbered && meaning != .receipt
            let isNumbered = isNumbered || isMarked || word == .number
            return NumberCue(meaning: isAmount ? .amount : meaning, isAdjacent: strange == 0, isNumbered: isNumbered)
        }
    }
}

extension NumberCue.Meaning {
    fileprivate func reaches(over strange: Int) -> Bool { strange == 0 || self == .account || self == .customer }
}
