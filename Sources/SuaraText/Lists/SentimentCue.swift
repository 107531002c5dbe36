/// What a term does to the sentiment of a text; one term may do several things.
struct SentimentCue: Sendable, Equatable {
    /// It judges by itself.
    struct Tone: Sendable, Equatable {
        /// −3 (strong blame) … +3 (strong praise).
        var weight: Double
        var reason: String
    }

    /// It strengthens or weakens the judgement beside it.
    struct Intensifier: Sendable, Equatable {
        /// Where the term stands, seen from the word it works on.
        enum Position: String, CaseIterable, Sendable { case before, after, both }

        var factor: Double
        var position: Position
    }

    var tone: Tone?
    /// It denies so many of the words that follow; 0 for terms that deny nothing.
    var negatedWords = 0
    var intensifier: Intensifier?
    /// What follows it weighs more than what precedes.
    var isContrast = false

    /// Nothing is left: the term was taken out.
    var isEmpty: Bool { self == SentimentCue() }
}
