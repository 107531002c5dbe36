import SuaraAPI
import SuaraDirectory
import SuaraModel
import SuaraStore
import SuaraTrends

// From the model to the wire.

extension Snapshot {
    /// Throws a 400 that offers the unit which was probably meant.
    func knownUnit(_ id: UnitID) throws(ProblemReply) -> UnitID {
        guard directory.name(of: id) == nil else { return id }
        let hint = nearest(to: id.rawValue, among: directory.units.map(\.id.rawValue)).map { "; did you mean \($0)?" } ?? ""
        throw .badRequest("unit: the directory has no unit \(id.rawValue.debugDescription)\(hint)")
    }

    func knownSource(_ id: SourceID) throws(ProblemReply) -> SourceID {
        let known = config.sources.map(\.id) + [Handlers.intakeSource]
        guard !known.contains(id) else { return id }
        throw .badRequest("source: the config has no source \(id); known are \(known.map(\.rawValue).joined(separator: ", "))")
    }
}

extension SubmissionFilter {
    /// Units stand for themselves and all below them.
    init(_ request: FilterRequest, _ snapshot: Snapshot) throws(ProblemReply) {
        var units: [UnitID] = []
        for unit in request.units { units += snapshot.directory.descendants(of: try snapshot.knownUnit(unit)) }
        for source in request.sources { _ = try snapshot.knownSource(source) }
        self.init(
            from: request.from, to: request.to, units: Array(Set(units)).sorted(), topics: Array(Set(request.topics)),
            sources: Array(Set(request.sources)))
    }
}

extension TrendQuery.Grain {
    /// The buckets that hold the days `from` to `to`.
    func buckets(from: Day, to: Day) -> ClosedRange<Int> {
        switch self {
        case .hour: from.number * 24...to.number * 24 + 23
        case .day: from.number...to.number
        case .month: from.month.number...to.month.number
        }
    }

    /// Where a question without `to` ends: at today, or at the end of its month.
    func lastDay(of today: Day) -> Day {
        self == .month ? Month(number: today.month.number + 1).firstDay.advanced(by: -1) : today
    }

    /// Where a question without `from` begins: 30 days before the last, or with the first of 12 months.
    func firstDay(before last: Day) -> Day {
        self == .month ? Month(number: last.month.number - 11).firstDay : last.advanced(by: -29)
    }

    func start(of bucket: Int) -> String {
        switch self {
        case .hour: LocalHour(number: bucket).description
        case .day: Day(number: bucket).description
        case .month: Month(number: bucket).description
        }
    }
}

extension TrendsReply.Series {
    init(_ series: TrendSeries, _ request: TrendsRequest, _ snapshot: Snapshot) {
        self.init(
            key: series.key.isEmpty ? nil : series.key,
            name: request.group == .unit ? snapshot.directory.name(of: UnitID(rawValue: series.key)) : nil,
            total: .init(series.total),
            buckets: series.points.map { .init(start: request.by.start(of: $0.bucket), counts: .init($0.tally)) })
    }
}

extension TrendsReply.Counts {
    init(_ tally: Tally) {
        let interval = tally.negativeInterval
        self.init(
            count: tally.count, positive: tally.positive, neutral: tally.neutral, negative: tally.negative,
            negativeShare: tally.negativeShare, negativeLow: interval?.lower, negativeHigh: interval?.upper,
            meanScore: tally.meanScore)
    }
}

extension SubmissionsReply.Item {
    init(_ stored: StoredSubmission, _ snapshot: Snapshot) {
        self.init(
            id: String(stored.id), source: stored.source.rawValue, occurredAt: stored.occurredAt.rfc3339(in: snapshot.zone),
            revision: stored.revision, text: stored.text, url: stored.url, answer: stored.classification,
            unit: .init(stored.link, name: stored.link.unit.flatMap(snapshot.directory.name(of:))))
    }
}

extension AlertsReply.Item {
    init(_ alert: Alert, _ deliveries: [Delivery], _ snapshot: Snapshot) {
        self.init(
            id: String(alert.id), rule: alert.rule.rawValue, unit: alert.unit.rawValue,
            unitName: snapshot.directory.name(of: alert.unit), state: alert.state.rawValue,
            startedAt: alert.startedAt.rfc3339(in: snapshot.zone), endedAt: alert.endedAt?.rfc3339(in: snapshot.zone),
            negatives: alert.negatives,
            deliveries: deliveries.map { delivery in
                DeliveryShape(
                    webhookId: delivery.webhookID, receiver: delivery.receiver.rawValue, state: delivery.state.rawValue,
                    attempts: delivery.attempts,
                    nextAttemptAt: delivery.state == .pending ? delivery.nextAttemptAt.rfc3339(in: snapshot.zone) : nil,
                    lastError: delivery.lastError)
            })
    }
}

extension StatusReply.Source {
    init(_ source: Config.Source, _ state: SourceState, _ zone: Zone) {
        // A directory is looked at every few seconds, and only what it brings is written down.
        let isAsked = if case .web = source.kind { state.lastPollAt != nil } else { false }
        self.init(
            id: source.id.rawValue, kind: source.kind.name,
            state: state.lastPollAt == nil ? "waiting" : state.lastError == nil ? "ok" : "failing",
            lastSuccessAt: state.lastSuccessAt?.rfc3339(in: zone),
            nextPollAt: isAsked ? state.nextPollAt.rfc3339(in: zone) : nil,
            failures: state.failures, lastError: state.lastError, accepted: state.accepted, rejected: state.rejected)
    }
}
