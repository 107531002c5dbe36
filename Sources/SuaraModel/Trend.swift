/// Counts of one bucket; adds up.
package struct Tally: Hashable, Sendable {
    /// All submissions, abstentions included.
    package var count: Int
    package var positive: Int
    package var neutral: Int
    package var negative: Int
    /// Sum of the sentiment scores, in thousandths so that it stays exact.
    package var scoreMilli: Int

    package init(count: Int = 0, positive: Int = 0, neutral: Int = 0, negative: Int = 0, scoreMilli: Int = 0) {
        self.count = count
        self.positive = positive
        self.neutral = neutral
        self.negative = negative
        self.scoreMilli = scoreMilli
    }

    package static func += (a: inout Tally, b: Tally) {
        a = Tally(
            count: a.count + b.count, positive: a.positive + b.positive, neutral: a.neutral + b.neutral,
            negative: a.negative + b.negative, scoreMilli: a.scoreMilli + b.scoreMilli)
    }

    package static prefix func - (a: Tally) -> Tally {
        Tally(count: -a.count, positive: -a.positive, neutral: -a.neutral, negative: -a.negative, scoreMilli: -a.scoreMilli)
    }
}

/// Which submissions a question is about. An empty list is no restriction.
package struct SubmissionFilter: Hashable, Sendable {
    /// First and last day, both included; nil is open.
    package var from: Day?
    package var to: Day?
    package var units: [UnitID]
    package var topics: [Topic]
    package var sources: [SourceID]
    package var sentiments: [Sentiment]

    package init(
        from: Day? = nil, to: Day? = nil, units: [UnitID] = [], topics: [Topic] = [], sources: [SourceID] = [],
        sentiments: [Sentiment] = []
    ) {
        self.from = from
        self.to = to
        self.units = units
        self.topics = topics
        self.sources = sources
        self.sentiments = sentiments
    }
}

package struct TrendQuery: Hashable, Sendable {
    /// The width of a bucket.
    package enum Grain: String, CaseIterable, Sendable, Codable { case hour, day, month }
    /// What each line of the answer stands for.
    package enum Group: String, CaseIterable, Sendable, Codable { case none, unit, topic, source }

    package var grain: Grain
    package var group: Group
    package var filter: SubmissionFilter

    package init(grain: Grain = .day, group: Group = .none, filter: SubmissionFilter = SubmissionFilter()) {
        self.grain = grain
        self.group = group
        self.filter = filter
    }
}

/// One bucket of one group.
package struct TrendRow: Hashable, Sendable {
    /// The group's id; empty for all together, and for submissions that have none (no unit, no topic).
    package var key: String
    /// ``LocalHour/number``, ``Day/number`` or ``Month/number``, by the grain asked for.
    package var bucket: Int
    package var tally: Tally

    package init(key: String, bucket: Int, tally: Tally) {
        self.key = key
        self.bucket = bucket
        self.tally = tally
    }
}
