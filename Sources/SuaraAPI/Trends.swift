package import SuaraModel

/// `GET /v1/trends`: counts over time. Without `from` and `to`, the last 30 days, or the last 12 months by month.
///
/// Allegations count under their own unit only, so totals by source or over all leave them out.
package struct TrendsRequest: Hashable, Sendable {
    /// The most points of one answer, over all series.
    package static let pointLimit = 20_000

    package var by: TrendQuery.Grain
    package var group: TrendQuery.Group
    package var filter: FilterRequest

    package init(by: TrendQuery.Grain = .day, group: TrendQuery.Group = .none, filter: FilterRequest = FilterRequest()) {
        self.by = by
        self.group = group
        self.filter = filter
    }

    package init(query items: [(name: String, value: String)]) throws(ProblemReply) {
        let query = try QueryItems(items, known: ["by", "group"] + FilterRequest.names)
        by = try query.parsedOne("by", expected: "one of \(TrendQuery.Grain.choices)") { TrendQuery.Grain(rawValue: $0) } ?? .day
        group = try query.parsedOne("group", expected: "one of \(TrendQuery.Group.choices)") { TrendQuery.Group(rawValue: $0) } ?? .none
        filter = try FilterRequest(query)
    }

    package var items: [(name: String, value: String)] {
        [("by", by.rawValue), ("group", group.rawValue)] + filter.items
    }
}

package struct TrendsReply: Hashable, Codable, Sendable {
    package var by: String
    package var group: String
    /// First and last day of the answer, `YYYY-MM-DD`.
    package var from: String
    package var to: String
    /// The time zone of the buckets.
    package var zone: String
    /// The busiest first.
    package var series: [Series]

    package struct Series: Hashable, Codable, Sendable {
        /// The group's id; null for all together, or for submissions that have none.
        @Nullable package var key: String?
        /// The unit's name, where the group is a unit.
        @Nullable package var name: String?
        package var total: Counts
        package var buckets: [Bucket]

        package init(key: String?, name: String?, total: Counts, buckets: [Bucket]) {
            self.key = key
            self.name = name
            self.total = total
            self.buckets = buckets
        }
    }

    package struct Bucket: Hashable, Codable, Sendable {
        /// `2026-11-23T08` (hour), `2026-11-23` (day) or `2026-11` (month), in the zone.
        package var start: String
        package var counts: Counts

        package init(start: String, counts: Counts) {
            self.start = start
            self.counts = counts
        }
    }

    package struct Counts: Hashable, Codable, Sendable {
        /// All, those without a sentiment included.
        package var count: Int
        package var positive: Int
        package var neutral: Int
        package var negative: Int
        /// 0 … 1, of those with a sentiment; null where there are none.
        @Nullable package var negativeShare: Double?
        /// The 95 % interval of the share (Wilson).
        @Nullable package var negativeLow: Double?
        @Nullable package var negativeHigh: Double?
        /// −1 … +1.
        @Nullable package var meanScore: Double?

        package init(
            count: Int, positive: Int, neutral: Int, negative: Int, negativeShare: Double?, negativeLow: Double?,
            negativeHigh: Double?, meanScore: Double?
        ) {
            self.count = count
            self.positive = positive
            self.neutral = neutral
            self.negative = negative
            self.negativeShare = negativeShare
            self.negativeLow = negativeLow
            self.negativeHigh = negativeHigh
            self.meanScore = meanScore
        }
    }

    package init(by: String, group: String, from: String, to: String, zone: String, series: [Series]) {
        self.by = by
        self.group = group
        self.from = from
        self.to = to
        self.zone = zone
        self.series = series
    }
}
