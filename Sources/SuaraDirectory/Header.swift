/// What the header line says about the cells below it.
struct Header {
    /// One for each cell; nil where the name is unknown or stands there again.
    let columns: [Column?]
    let mistakes: [String]
    /// False where the rows cannot be judged, because a column they need is not there.
    let hasRequired: Bool

    init(_ record: CSVRecord, schema: TableSchema) {
        let known = schema.columns.map(\.rawValue)
        var columns: [Column?] = []
        var mistakes: [String] = []
        for name in record.cells {
            let column = Column(rawValue: name).flatMap { schema.columns.contains($0) ? $0 : nil }
            if column == nil { mistakes.append(Self.unknown(name, known: known)) }
            let isAgain = column != nil && columns.contains(column)
            if isAgain { mistakes.append("the column \(quoted(name)) stands there twice") }
            columns.append(isAgain ? nil : column)
        }
        let missing = schema.required.filter { !columns.contains($0) }
        // Where a name is unknown it is likely the missing one misspelt: one mistake is one problem.
        if !columns.contains(nil) { mistakes += missing.map { "the column \(quoted($0.rawValue)) is missing" } }
        self.columns = columns
        self.mistakes = mistakes
        hasRequired = missing.isEmpty
    }

    private static func unknown(_ name: String, known: [String]) -> String {
        if name.contains(";") { return "the columns are separated by semicolons: save the file with commas" }
        let nearest = suggestion(name, among: known)
        return "unknown column \(quoted(name))" + (nearest.isEmpty ? ": known are \(known.joined(separator: ", "))" : nearest)
    }
}
