import Glibc
import SuaraText

/// All features that are frequent enough to learn from, with a column for each.
struct FeatureCatalogue: Sendable {
    struct Entry: Sendable {
        let family: FeatureFamily
        let name: String
        /// In how many texts it stands.
        var texts: Int
        /// What a value is multiplied with, so that rare words are not held back more than frequent ones:
        /// the inverse document frequency, ln((1 + n) / (1 + texts)) + 1.
        var scale: Float = 1
    }

    private(set) var entries: [Entry] = []
    private var columns: [UInt64: Int32] = [:]

    /// A feature in fewer texts is not learned.
    static func leastTexts(_ family: FeatureFamily) -> Int {
        switch family {
        case .word, .pair, .negated: 2
        case .piece: 3
        case .list: 1
        }
    }

    /// A word is one of about two and a half features of its place (itself, pairs, negations), each weighed
    /// by a document frequency of about six: so all words together have length 1, as all pieces have.
    private static let wordScale = 1 / (6 * Float(2.5).squareRoot())

    init(_ texts: [TrainingText]) {
        var found: [UInt64: Int32] = [:]
        var all: [Entry] = []
        var keys: [UInt64] = []
        for text in texts {
            for feature in text.features {
                if let index = found[feature.key] {
                    all[Int(index)].texts += 1
                } else {
                    found[feature.key] = Int32(all.count)
                    keys.append(feature.key)
                    all.append(Entry(family: feature.family, name: text.name(of: feature), texts: 1))
                }
            }
        }
        for (key, var entry) in zip(keys, all) where entry.texts >= Self.leastTexts(entry.family) {
            if entry.family != .piece, entry.family != .list {
                entry.scale = (logf(Float(1 + texts.count) / Float(1 + entry.texts)) + 1) * Self.wordScale
            }
            columns[key] = Int32(entries.count)
            entries.append(entry)
        }
    }

    /// The columns and values of a text.
    func row(_ text: TrainingText) -> [(column: Int32, value: Float)] {
        text.features.compactMap { feature in
            columns[feature.key].map { ($0, feature.value * entries[Int($0)].scale) }
        }
    }
}
