import SuaraModel

/// Trend counts kept beside the rows: how one submission counts, and where.
///
/// Marginal tables, not a full cross of all dimensions: that would hardly be smaller than the rows.
enum Rollup {
    enum Grain: CaseIterable {
        case hour, day, month

        var table: String {
            switch self {
            case .hour: "trend_hour"
            case .day: "trend_day"
            case .month: "trend_month"
            }
        }

        func bucket(of hour: LocalHour) -> Int {
            switch self {
            case .hour: hour.number
            case .day: hour.day.number
            case .month: hour.day.month.number
            }
        }
    }

    /// What a line of counts is about. Raw values are on disk.
    enum Series: Int, CaseIterable {
        case all = 0
        case unit = 1
        case topic = 2
        case source = 3
        case unitTopic = 4
        case unitSource = 5

        /// An allegation counts under its own unit alone: by source or in a total it would tell those whom it
        /// accuses that it came.
        var countsRestricted: Bool { self == .unit || self == .unitTopic }

        func key(_ counted: Counted) -> (a: String, b: String) {
            switch self {
            case .all: ("", "")
            case .unit: (counted.unit, "")
            case .topic: (counted.topic, "")
            case .source: (counted.source, "")
            case .unitTopic: (counted.unit, counted.topic)
            case .unitSource: (counted.unit, counted.source)
            }
        }
    }

    /// The facts of a submission that trends count.
    struct Counted: Hashable {
        var hour: LocalHour
        var unit: String
        var topic: String
        var source: String
        var sentiment: Sentiment?
        var score: Double
        var isRestricted = false

        var tally: Tally {
            Tally(
                count: 1, positive: sentiment == .positive ? 1 : 0, neutral: sentiment == .neutral ? 1 : 0,
                negative: sentiment == .negative ? 1 : 0, scoreMilli: Int((score * 1000).rounded()))
        }
    }

    struct Cell: Hashable {
        var grain: Grain
        var series: Series
        var a: String
        var b: String
        var bucket: Int
    }

    /// The changes of one transaction, added up before they are written: a batch touches each cell once.
    struct Deltas {
        /// Hours before this one are no longer counted; their days and months are.
        let oldestHour: LocalHour
        private(set) var cells: [Cell: Tally] = [:]

        init(oldestHour: LocalHour) { self.oldestHour = oldestHour }

        mutating func add(_ counted: Counted) { apply(counted, counted.tally) }
        mutating func remove(_ counted: Counted) { apply(counted, -counted.tally) }

        private mutating func apply(_ counted: Counted, _ tally: Tally) {
            for grain in Grain.allCases where grain != .hour || counted.hour >= oldestHour {
                let bucket = grain.bucket(of: counted.hour)
                for series in Series.allCases where !counted.isRestricted || series.countsRestricted {
                    let (a, b) = series.key(counted)
                    cells[Cell(grain: grain, series: series, a: a, b: b, bucket: bucket), default: Tally()] += tally
                }
            }
        }
    }
}
