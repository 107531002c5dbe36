/// The known word that a mistyped one probably means, whatever its case: at most one edit in three
/// letters away (Levenshtein distance); nil when none is that near.
package func nearest(to word: some StringProtocol, among known: some Sequence<String>) -> String? {
    // No name that we offer is longer, and the distance costs the product of both lengths.
    guard word.utf8.count <= 64 else { return nil }
    let typed = Array(word.lowercased().utf8)
    return known.map { (word: $0, distance: editDistance(typed, Array($0.utf8))) }
        .filter { $0.distance < typed.count && $0.distance <= max(1, max(typed.count, $0.word.utf8.count) / 3) }
        .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
}

/// Fewest insertions, deletions and replacements of bytes that turn one word into the other.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, y) in b.enumerated() {
            let replacement = diagonal + (x == y ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replacement, row[j] + 1, row[j + 1] + 1)
        }
    }
    return row[b.count]
}
