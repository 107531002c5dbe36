import SuaraModel

/// The rows of a table whose `id` column names each row once.
struct IdentifiedRows {
    /// In the order of the file; rows without a good id are left out.
    let rows: [(id: String, row: Row)]
    /// Nil where the table could not be read. Holds the ids of rows with other mistakes too, so that
    /// those are not reported again wherever the id is used.
    let ids: Set<String>?

    init(_ table: Table, required: [Column], problems: inout [Problem]) {
        var rows: [(id: String, row: Row)] = []
        var lines: [String: Int] = [:]
        for row in table.rows ?? [] {
            let isWhole = row.hasCells(required, problems: &problems)
            guard let id = row.identifier(.id, problems: &problems) else { continue }
            if let first = lines[id] {
                problems.append(row.problem("id \(quoted(id)) is already used on line \(first)"))
                continue
            }
            lines[id] = row.line
            if isWhole { rows.append((id, row)) }
        }
        self.rows = rows
        ids = table.rows.map { _ in Set(lines.keys) }
    }

    /// Each row's parent by id. Reports unknown parents, and every circle of parents once, at its first row.
    @discardableResult
    func parents(problems: inout [Problem]) -> [String: String] {
        var parents: [String: String] = [:]
        for (id, row) in rows { parents[id] = row.reference(.parent, to: ids, problems: &problems) }
        var visited: Set<String> = []
        for (id, _) in rows {
            let circle = Self.circle(above: id, parents: parents, visited: &visited)
            guard let first = rows.first(where: { circle.contains($0.id) }) else { continue }
            let way = (Self.way(up: parents, from: first.id, steps: min(circle.count, 8))).joined(separator: " → ")
            problems.append(first.row.problem("the parents go round in a circle: \(way)"))
        }
        return parents
    }

    /// The circle that the way up from `start` runs into; empty where it ends, or meets a visited row.
    private static func circle(above start: String, parents: [String: String], visited: inout Set<String>) -> Set<String> {
        var way: [String] = []
        var current: String? = start
        while let id = current, visited.insert(id).inserted {
            way.append(id)
            current = parents[id]
        }
        guard let end = current, let entry = way.firstIndex(of: end) else { return [] }
        return Set(way[entry...])
    }

    private static func way(up parents: [String: String], from start: String, steps: Int) -> [String] {
        var way = [start]
        while way.count <= steps, let parent = parents[way[way.count - 1]] { way.append(parent) }
        return way
    }
}
