import SuaraModel

/// The files told apart by their base names and read into rows.
struct DirectoryTables {
    private var tables: [TableSchema: Table] = [:]

    init(_ files: [InputFile], problems: inout [Problem]) {
        for file in files {
            guard let schema = TableSchema.allCases.first(where: { $0.fileName == file.baseName }) else {
                // Other files may stand in the same folder (holidays.csv), but a slip of the pen must not empty a table.
                let nearest = suggestion(file.baseName, among: TableSchema.allCases.map(\.fileName))
                if !nearest.isEmpty { problems.append(Problem(file: file.name, "unknown file" + nearest)) }
                continue
            }
            guard tables[schema] == nil else {
                problems.append(Problem(file: file.name, "\(schema.fileName) is given twice"))
                continue
            }
            tables[schema] = Table(file, schema: schema, problems: &problems)
        }
    }

    subscript(_ schema: TableSchema) -> Table { tables[schema] ?? .empty }
}
