import SuaraModel
import SuaraText

/// A text with what a person says of it.
struct LabelledRow: Sendable {
    var id: String
    var text: String
    /// By head; heads that the person did not judge are missing.
    var labels: [Head: String]
    /// `formal`, `colloquial`, `palembang` or `mixed`; empty where unknown.
    var register = ""
    /// Who wrote it: a voice of the corpus, or the file.
    var voice: String
    /// How much the row counts in training.
    var weight: Float = 1
    /// Whether it speaks of a city's services; the others are reviews, tweets, news.
    var isCity: Bool { labels[.topic] != nil }

    /// What is to be learned for the head.
    func label(_ head: Head) -> String? {
        switch head {
        case .generalSentiment: labels[.sentiment]
        // To the city any other text is of no topic; without these rows reviews would pass for advertising.
        case .topic: labels[head] ?? (labels[.sentiment] == nil ? nil : Topic.other.rawValue)
        case .domain: isCity ? "city" : "general"
        default: labels[head]
        }
    }
}
