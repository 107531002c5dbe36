import SuaraModel

/// One record with its cells found by column. A cell that the file does not have is empty.
struct Row {
    let file: String
    let line: Int
    private let cells: [Column: String]

    init(file: String, line: Int, cells: [Column: String]) {
        self.file = file
        self.line = line
        self.cells = cells
    }

    subscript(_ column: Column) -> String { cells[column] ?? "" }

    /// The cell, or nil where it is empty.
    func optional(_ column: Column) -> String? {
        let cell = self[column]
        return cell.isEmpty ? nil : cell
    }

    /// The values between `|`; empty ones are dropped.
    func list(_ column: Column) -> [String] {
        self[column].split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }
    }

    func problem(_ message: String) -> Problem { Problem(file: file, line: line, message) }

    /// False, with a problem for each, where required cells are empty.
    @discardableResult
    func hasCells(_ required: [Column], problems: inout [Problem]) -> Bool {
        let missing = required.filter { self[$0].isEmpty }
        problems += missing.map { problem("\($0.rawValue) is empty") }
        return missing.isEmpty
    }

    /// Nil for an empty cell, and with a problem for one that is no identifier.
    @discardableResult
    func identifier(_ column: Column, problems: inout [Problem]) -> String? {
        guard let cell = optional(column) else { return nil }
        // One rule holds for every ``Identifier``.
        if UnitID(validating: cell) != nil { return cell }
        problems.append(problem("\(column.rawValue) \(quoted(cell)) is no identifier: 1 to 64 letters, digits, \"-\", \"_\" and \".\""))
        return nil
    }

    /// The cell if `known` holds it; nil for an empty cell, and with a problem for an unknown one. Where
    /// `known` itself could not be read (nil), every cell passes: one mistake is one problem.
    @discardableResult
    func reference(_ column: Column, to known: Set<String>?, problems: inout [Problem]) -> String? {
        guard let cell = optional(column) else { return nil }
        guard let known, !known.contains(cell) else { return cell }
        problems.append(problem("unknown \(column.rawValue) \(quoted(cell))" + suggestion(cell, among: known.sorted())))
        return nil
    }

    /// Topics named in a cell, each unknown one a problem.
    @discardableResult
    func topics(_ column: Column, problems: inout [Problem]) -> [Topic] {
        list(column).compactMap { name in
            if let topic = Topic(rawValue: name) { return topic }
            problems.append(problem("unknown topic \(quoted(name))" + suggestion(name, among: Topic.allCases.map(\.rawValue))))
            return nil
        }
    }

    /// The days from `valid_from` to `valid_to`; nil, with a problem, where they cannot be read.
    @discardableResult
    func period(problems: inout [Problem]) -> Period? {
        let known = problems.count
        let from = day(.validFrom, problems: &problems)
        let to = day(.validTo, problems: &problems)
        if let from, let to, to < from { problems.append(problem("valid_to \(to) lies before valid_from \(from)")) }
        return problems.count == known ? Period(from: from, to: to) : nil
    }

    private func day(_ column: Column, problems: inout [Problem]) -> Day? {
        guard let cell = optional(column) else { return nil }
        let day = Day(cell)
        if day == nil { problems.append(problem("\(column.rawValue) \(quoted(cell)) is no day: write YYYY-MM-DD")) }
        return day
    }
}
