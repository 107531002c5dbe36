import SuaraModel

/// Checks `places.csv`: known parents without circles, coordinates in degrees (WGS 84).
enum PlaceTable {
    static func check(_ places: IdentifiedRows, problems: inout [Problem]) {
        places.parents(problems: &problems)
        for (_, row) in places.rows {
            checkDegrees(.lat, within: 90, of: row, problems: &problems)
            checkDegrees(.lon, within: 180, of: row, problems: &problems)
            if row[.lat].isEmpty != row[.lon].isEmpty { problems.append(row.problem("lat and lon belong together")) }
        }
    }

    private static func checkDegrees(_ column: Column, within limit: Double, of row: Row, problems: inout [Problem]) {
        guard let cell = row.optional(column) else { return }
        guard let degrees = Double(cell), abs(degrees) <= limit else {
            problems.append(row.problem("\(column.rawValue) \(quoted(cell)) is no number from -\(Int(limit)) to \(Int(limit))"))
            return
        }
    }
}
