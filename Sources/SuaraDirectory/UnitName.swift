import SuaraModel

/// A phrase that names one unit.
struct UnitName: Equatable {
    enum Kind: String { case name, alias }

    let words: [String]
    let unit: UnitID
    let kind: Kind
    /// True where a place has the same name.
    let isPlaceName: Bool
}

extension UnitName {
    /// Every name and alias once. Words that name two units are a problem at the later row.
    static func all(in units: IdentifiedRows, placeNames: PlaceNames, problems: inout [Problem]) -> [UnitName] {
        var names: [UnitName] = []
        var owners: [[String]: (unit: String, line: Int)] = [:]
        for (id, row) in units.rows {
            for (column, kind) in [(Column.name, Kind.name), (.aliases, .alias)] {
                for words in row.phrases(column, problems: &problems) {
                    guard let owner = owners[words] else {
                        owners[words] = (id, row.line)
                        names.append(
                            UnitName(
                                words: words, unit: UnitID(rawValue: id), kind: kind, isPlaceName: placeNames.contains(words)))
                        continue
                    }
                    guard owner.unit != id else { continue }
                    let phrase = quoted(words.joined(separator: " "))
                    problems.append(row.problem("\(kind.rawValue) \(phrase) also names \(quoted(owner.unit)) on line \(owner.line)"))
                }
            }
        }
        return names
    }
}
