import SuaraModel

/// Which unit is part of which.
struct UnitTree {
    private let parents: [UnitID: UnitID]

    init(_ units: [CityUnit]) {
        parents = Dictionary(uniqueKeysWithValues: units.compactMap { unit in unit.parent.map { (unit.id, $0) } })
    }

    /// The units that this one is part of, nearest first.
    func above(_ unit: UnitID) -> [UnitID] {
        var units: [UnitID] = []
        var next = parents[unit]
        while let parent = next {
            units.append(parent)
            next = parents[parent]
        }
        return units
    }
}
