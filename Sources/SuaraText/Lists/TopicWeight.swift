import SuaraModel

/// How much a term speaks for a topic.
struct TopicWeight: Sendable, Equatable {
    let topic: Topic
    /// 0.5 … 3.
    var weight: Double

    /// In the order of the topics' ids, so that answers do not depend on a hash.
    static func list(_ weights: [Topic: Double]) -> [TopicWeight] {
        weights.map { TopicWeight(topic: $0.key, weight: $0.value) }.sorted { $0.topic.rawValue < $1.topic.rawValue }
    }
}
