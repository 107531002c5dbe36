package import SuaraModel

/// An office of the city as `units.csv` names it.
package struct CityUnit: Hashable, Sendable {
    package let id: UnitID
    package let name: String
    /// Other names that people write.
    package let aliases: [String]
    /// The city's own word for what it is: `dinas`, `kecamatan`, `puskesmas`.
    package let kind: String?
    /// The unit it belongs to.
    package let parent: UnitID?
    /// The id of the place that it answers for, or stands in.
    package let place: String?
}

extension CityUnit {
    static func all(in units: IdentifiedRows, places: Set<String>?, problems: inout [Problem]) -> [CityUnit] {
        let parents = units.parents(problems: &problems)
        return units.rows.map { id, row in
            CityUnit(
                id: UnitID(rawValue: id), name: row[.name], aliases: row.list(.aliases), kind: row.optional(.kind),
                parent: parents[id].map(UnitID.init(rawValue:)),
                place: row.reference(.place, to: places, problems: &problems))
        }
    }
}
