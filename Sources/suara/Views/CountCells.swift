import SuaraAPI
import SuaraTerminal

extension TrendsReply.Counts {
    var countCell: Line { Line(Wording.count(count)) }
    var negativeCell: Line { Line(Wording.count(negative), negative > 0 ? .negative : .plain) }
    var neutralCell: Line { Line(Wording.count(neutral)) }
    var positiveCell: Line { Line(Wording.count(positive), positive > 0 ? .positive : .plain) }
    var meanCell: Line { Line(meanScore.map(Wording.signed) ?? Wording.none) }

    /// `34 % (28–41)`: the share of negative ones and its 95 % interval.
    var shareCell: Line {
        guard let negativeShare else { return Line(Wording.none) }
        let share = "\(Wording.percent(negativeShare)) %"
        guard let negativeLow, let negativeHigh else { return Line(share) }
        return Line("\(share) (\(Wording.percent(negativeLow))–\(Wording.percent(negativeHigh)))")
    }
}
