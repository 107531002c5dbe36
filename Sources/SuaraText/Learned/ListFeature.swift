import SuaraModel

/// What the word lists say, as features of the model: how much praise, how much blame, how much of each topic.
///
/// A sum of weights s counts s / (s + half): one word says much, the tenth says little more.
enum ListFeature {
    static let positive = 0
    static let negative = 1

    static let names = ["positive", "negative"] + Topic.allCases.map(\.rawValue)

    static func topic(_ topic: Topic) -> Int { 2 + topicPosition[topic]! }

    private static let topicPosition = Dictionary(uniqueKeysWithValues: Topic.allCases.enumerated().map { ($1, $0) })

    /// - Parameters:
    ///   - sum: of weights, 0 or more.
    ///   - half: the sum that counts one half.
    static func value(_ sum: Double, half: Double) -> Double { sum / (sum + half) }

    static let judgementHalf = 2.0
    static let topicHalf = 3.0
}
