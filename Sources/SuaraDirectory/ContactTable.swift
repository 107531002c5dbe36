import SuaraModel

/// Checks `contacts.csv`. Whether the receiver exists is for the one who knows the config.
enum ContactTable {
    static func check(_ table: Table, units: Set<String>?, problems: inout [Problem]) {
        for row in table.rows ?? [] {
            row.hasCells(TableSchema.contacts.required, problems: &problems)
            row.reference(.unit, to: units, problems: &problems)
            row.identifier(.receiver, problems: &problems)
            row.identifier(.addressCredential, problems: &problems)
            row.period(problems: &problems)
        }
    }
}
