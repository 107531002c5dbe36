package import SuaraModel

/// The city's units and their duties, free of contradictions.
package struct Directory: Sendable {
    /// In the order of `units.csv`.
    package let units: [CityUnit]
    /// In the order of `duties.csv`.
    package let duties: [Duty]
    let names: [UnitName]
    private let places: [UnitID: Int]
    private let children: [UnitID: [UnitID]]

    /// Reads the files told apart by base name (``TableSchema``); missing ones are empty.
    ///
    /// Throws every mistake of every file, in the order of the files and lines.
    package init(files: [InputFile]) throws(Problems) {
        var problems: [Problem] = []
        let tables = DirectoryTables(files, problems: &problems)
        let unitRows = IdentifiedRows(tables[.units], required: TableSchema.units.required, problems: &problems)
        let placeRows = IdentifiedRows(tables[.places], required: TableSchema.places.required, problems: &problems)
        units = CityUnit.all(in: unitRows, places: placeRows.ids, problems: &problems)
        let placeNames = PlaceNames(placeRows, problems: &problems)
        names = UnitName.all(in: unitRows, placeNames: placeNames, problems: &problems)
        duties = Duty.all(in: tables[.duties], units: unitRows.ids, places: placeRows.ids, problems: &problems)
        PlaceTable.check(placeRows, problems: &problems)
        OfficerTable.check(tables[.officers], units: unitRows.ids, problems: &problems)
        AuthorityTable.check(tables[.authorities], problems: &problems)
        ContactTable.check(tables[.contacts], units: unitRows.ids, problems: &problems)
        guard problems.isEmpty else { throw Problems(Self.ordered(problems, as: files)) }
        places = Dictionary(uniqueKeysWithValues: zip(units.map(\.id), units.indices))
        children = Dictionary(grouping: units.filter { $0.parent != nil }, by: { $0.parent! }).mapValues { $0.map(\.id) }
    }

    package func unit(_ id: UnitID) -> CityUnit? { places[id].map { units[$0] } }

    package func name(of id: UnitID) -> String? { unit(id)?.name }

    /// The unit and all below it, itself first. An id that the directory does not know stands alone, so
    /// that what was linked to a former unit can still be found.
    package func descendants(of id: UnitID) -> [UnitID] {
        var found = [id]
        var next = 0
        while next < found.count {
            found += children[found[next]] ?? []
            next += 1
        }
        return found
    }

    /// The files of a directory and the columns of each: what a new city starts from.
    package static var layout: [(file: String, columns: [String])] {
        TableSchema.allCases.map { ($0.fileName, $0.columns.map(\.rawValue)) }
    }

    private static func ordered(_ problems: [Problem], as files: [InputFile]) -> [Problem] {
        let order = Dictionary(zip(files.map(\.name), files.indices), uniquingKeysWith: min)
        return problems.enumerated().sorted { a, b in
            (order[a.element.file] ?? 0, a.element.line ?? 0, a.offset) < (order[b.element.file] ?? 0, b.element.line ?? 0, b.offset)
        }.map(\.element)
    }
}
