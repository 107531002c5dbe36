import SuaraText
import SuaraTerminal

/// How many answers moved for each question, and each of them.
struct DiffView {
    let moves: [AnswerMove]
    let texts: Int

    func lines(width: Int) -> [Line] {
        guard !moves.isEmpty else { return [Line("No answer moved on \(Wording.count(texts, "text")).")] }
        return Head.answered.flatMap { head -> [Line] in
            let mine = moves.filter { $0.head == head }
            return mine.isEmpty ? [] : [summary(head, mine)] + table(mine).lines(width: width) + [Line()]
        }
    }

    private func summary(_ head: Head, _ moves: [AnswerMove]) -> Line {
        let (better, worse) = (moves.count { $0.gain > 0 }, moves.count { $0.gain < 0 })
        let judged = moves.contains { $0.right != nil } ? ": \(better) became right, \(worse) became wrong" : ""
        return Line("\(head.rawValue): ", .strong) + Line("\(moves.count) of \(texts) moved\(judged)")
    }

    private func table(_ moves: [AnswerMove]) -> Table {
        Table(
            columns: [.init("  before"), .init("after"), .init("text", least: 20)],
            rows: moves.map { move in
                let tone: Tone = move.gain > 0 ? .positive : move.gain < 0 ? .negative : .plain
                return [
                    Line("  " + (move.before ?? Wording.undecided)), Line(move.after ?? Wording.undecided, tone), Line(move.text.collapsed),
                ]
            })
    }
}
