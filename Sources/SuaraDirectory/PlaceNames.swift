import SuaraModel

/// What the places of `places.csv` are called, to know which names of a unit may only say where.
struct PlaceNames {
    /// The kinds of the places that bear a name.
    private var kinds: [[String]: Set<String>] = [:]

    init(_ places: IdentifiedRows, problems: inout [Problem]) {
        for (_, row) in places.rows {
            for column in [Column.name, .aliases] {
                for words in row.phrases(column, problems: &problems) { kinds[words, default: []].insert(row[.kind].lowercased()) }
            }
        }
    }

    /// True for a place's name, alone or after its kind, in full or cut short: `Kelurahan Duku`, `kel Duku`.
    func contains(_ words: [String]) -> Bool {
        if kinds[words] != nil { return true }
        guard let first = words.first, first.count >= 3, let named = kinds[Array(words.dropFirst())] else { return false }
        return named.contains { $0.hasPrefix(first) }
    }
}
