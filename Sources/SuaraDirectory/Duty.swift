package import SuaraModel

/// A unit's answer for a matter in certain days, as `duties.csv` tells it.
package struct Duty: Hashable, Sendable {
    /// Without a keyword: the whole topic is the unit's. With one: the keyword counts in that topic only.
    package let topic: Topic?
    /// The words of the keyword; empty where the duty is for a whole topic.
    package let keyword: [String]
    package let unit: UnitID
    /// The id of the only place where it holds.
    package let place: String?
    package let period: Period
}

extension Duty {
    static func all(
        in table: Table, units: Set<String>?, places: Set<String>?, problems: inout [Problem]
    ) -> [Duty] {
        var duties: [Duty] = []
        var held: [Matter: [(period: Period, line: Int)]] = [:]
        for row in table.rows ?? [] {
            for duty in read(row, units: units, places: places, problems: &problems) {
                let matter = Matter(topic: duty.topic, keyword: duty.keyword, place: duty.place)
                if let other = held[matter]?.first(where: { $0.period.overlaps(duty.period) }) {
                    problems.append(row.problem("overlaps the duty on line \(other.line): same topic, keyword and place"))
                }
                held[matter, default: []].append((duty.period, row.line))
                duties.append(duty)
            }
        }
        return duties
    }

    /// What no two units may hold on the same day.
    private struct Matter: Hashable {
        let topic: Topic?
        let keyword: [String]
        let place: String?
    }

    /// One duty for each topic and keyword of the row; none, with problems, where it has a mistake.
    private static func read(
        _ row: Row, units: Set<String>?, places: Set<String>?, problems: inout [Problem]
    ) -> [Duty] {
        let known = problems.count
        row.hasCells(TableSchema.duties.required, problems: &problems)
        let topics = row.topics(.topic, problems: &problems)
        let keywords = row.phrases(.keyword, problems: &problems)
        let unit = row.reference(.unit, to: units, problems: &problems)
        let place = row.reference(.place, to: places, problems: &problems)
        let period = row.period(problems: &problems)
        if row[.topic].isEmpty, row[.keyword].isEmpty { problems.append(row.problem("topic and keyword are both empty")) }
        guard problems.count == known, let unit, let period else { return [] }
        let matters: [Topic?] = topics.isEmpty ? [nil] : topics
        return matters.flatMap { topic in
            (keywords.isEmpty ? [[]] : keywords).map { keyword in
                Duty(topic: topic, keyword: keyword, unit: UnitID(rawValue: unit), place: place, period: period)
            }
        }
    }
}
