import SuaraModel

/// Checks `authorities.csv`, the bodies outside the city.
enum AuthorityTable {
    static func check(_ table: Table, problems: inout [Problem]) {
        let authorities = IdentifiedRows(table, required: TableSchema.authorities.required, problems: &problems)
        for (_, row) in authorities.rows {
            row.phrases(.aliases, problems: &problems)
            row.topics(.topics, problems: &problems)
            row.phrases(.keywords, problems: &problems)
        }
    }
}
