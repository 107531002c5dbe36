import SuaraModel

/// Checks `officers.csv`. One person may have several rows: heads rotate, and some hold two offices.
enum OfficerTable {
    private static let roles = ["head", "deputy", "acting", "staff"]

    static func check(_ table: Table, units: Set<String>?, problems: inout [Problem]) {
        for row in table.rows ?? [] {
            row.hasCells(TableSchema.officers.required, problems: &problems)
            row.identifier(.id, problems: &problems)
            row.reference(.role, to: Set(roles), problems: &problems)
            row.reference(.unit, to: units, problems: &problems)
            row.period(problems: &problems)
        }
    }
}
