import SuaraModel

/// The rows of one file, once its header line is understood.
struct Table {
    /// Nil where the header line leaves unclear what the cells mean.
    let rows: [Row]?

    /// What a missing file stands for.
    static let empty = Table(rows: [])

    private init(rows: [Row]?) { self.rows = rows }

    init(_ file: InputFile, schema: TableSchema, problems: inout [Problem]) {
        var reader = CSVReader(file)
        let records = reader.records()
        problems += reader.problems
        guard let first = records.first else {
            let names = schema.columns.map(\.rawValue).joined(separator: ",")
            problems.append(Problem(file: file.name, line: 1, "the header line is missing: \(names)"))
            rows = nil
            return
        }
        let header = Header(first, schema: schema)
        problems += header.mistakes.map { Problem(file: file.name, line: first.line, $0) }
        guard header.hasRequired else {
            rows = nil
            return
        }
        rows = records.dropFirst().compactMap { Self.row($0, columns: header.columns, file: file.name, problems: &problems) }
    }

    private static func row(_ record: CSVRecord, columns: [Column?], file: String, problems: inout [Problem]) -> Row? {
        guard record.cells.count == columns.count else {
            let message = "\(record.cells.count) cells, but the header line has \(columns.count) columns"
            problems.append(Problem(file: file, line: record.line, message))
            return nil
        }
        let cells = zip(columns, record.cells).compactMap { column, cell in column.map { ($0, cell) } }
        return Row(file: file, line: record.line, cells: Dictionary(uniqueKeysWithValues: cells))
    }
}
