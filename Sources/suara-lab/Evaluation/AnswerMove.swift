import SuaraModel
import SuaraText

/// An answer that is another one with other lexicons.
struct AnswerMove: Equatable {
    let head: Head
    let id: String
    let text: String
    let before: String?
    let after: String?
    /// Nil where nobody has said what is right.
    let right: String?

    /// +1 where the new answer is right and the old one was not, −1 the other way round.
    var gain: Int {
        guard let right else { return 0 }
        return (after == right ? 1 : 0) - (before == right ? 1 : 0)
    }

    static func all(_ row: LabelledRow, before: Classification, after: Classification) -> [AnswerMove] {
        Head.answered.compactMap { head in
            let (old, new) = (before.given(head).label, after.given(head).label)
            return old == new ? nil : AnswerMove(head: head, id: row.id, text: row.text, before: old, after: new, right: row.labels[head])
        }
    }
}
