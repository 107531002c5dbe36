import Foundation
import SuaraAPI
import SuaraModel
import SuaraStore
import SuaraTrends

/// One function for each route: a question to the store, an answer in the API's shapes.
struct Handlers: Sendable {
    let store: Store
    let snapshots: Snapshots
    let wall: Wall
    let startedAt: Timestamp

    /// The source that the socket's own intake counts under.
    static let intakeSource: SourceID = "api"

    func health() async throws -> HealthReply {
        _ = try await store.isReadable()
        return HealthReply(status: "ok")
    }

    func status() async throws -> StatusReply {
        let snapshot = snapshots.current
        let states = try await store.sources()
        let deliveries = try await store.deliveryCounts()
        return StatusReply(
            version: Version.current, city: snapshot.config.city, startedAt: startedAt.rfc3339(in: snapshot.zone),
            lexicon: snapshot.lexiconVersion, submissions: try await store.submissionCount(),
            alertsFiring: try await store.alerts(state: .firing, limit: .max).count,
            deliveries: .init(
                pending: deliveries[.pending] ?? 0, delivered: deliveries[.delivered] ?? 0, dead: deliveries[.dead] ?? 0),
            sources: snapshot.config.sources.map { source in
                StatusReply.Source(source, states[source.id] ?? SourceState(id: source.id, nextPollAt: startedAt), snapshot.zone)
            })
    }

    func trends(_ request: TrendsRequest) async throws -> TrendsReply {
        let snapshot = snapshots.current
        let now = wall.now()
        let to = request.filter.to ?? request.by.lastDay(of: snapshot.zone.day(of: now))
        let from = request.filter.from ?? request.by.firstDay(before: to)
        guard from <= to else { throw ProblemReply.badRequest("from: \(from) lies after the last day, \(to)") }
        var filter = try SubmissionFilter(request.filter, snapshot)
        (filter.from, filter.to) = (from, to)
        let buckets = request.by.buckets(from: from, to: to)
        guard buckets.count <= TrendsRequest.pointLimit else {
            throw ProblemReply.badRequest(
                "\(buckets.count) buckets are more than \(TrendsRequest.pointLimit); ask for fewer days or a wider bucket")
        }
        let query = TrendQuery(grain: request.by, group: request.group, filter: filter)
        let isCounted = request.by != .hour || Store.Retention.keepsHours(of: from, at: now)
        let rows = try await isCounted ? store.trends(query) : store.recountedTrends(query)
        let points = Set(rows.map(\.key)).count * buckets.count
        guard points <= TrendsRequest.pointLimit else {
            throw ProblemReply.badRequest(
                "\(points) points are more than \(TrendsRequest.pointLimit); ask for fewer days or a wider bucket")
        }
        let series = TrendSeries.series(of: rows, over: buckets)
        return TrendsReply(
            by: request.by.rawValue, group: request.group.rawValue, from: from.description, to: to.description,
            zone: snapshot.zone.identifier, series: series.map { TrendsReply.Series($0, request, snapshot) })
    }

    func submissions(_ request: SubmissionsRequest) async throws -> SubmissionsReply {
        let snapshot = snapshots.current
        var filter = try SubmissionFilter(request.filter, snapshot)
        filter.sentiments = request.sentiments
        let after = try request.after.map { text throws(ProblemReply) in
            guard let key = PageKey(text) else { throw .badRequest("after: expected the `next` of a page, found \(text.debugDescription)") }
            return key.key
        }
        // One more than asked tells whether there is a next page.
        var found = try await store.submissions(
            SubmissionQuery(filter: filter, named: request.filter.units, limit: request.limit + 1, after: after))
        let hasMore = found.count > request.limit
        if hasMore { found.removeLast() }
        return SubmissionsReply(
            items: found.map { SubmissionsReply.Item($0, snapshot) },
            next: hasMore ? found.last.map { PageKey(key: SubmissionKey(occurredAt: $0.occurredAt, id: $0.id)).text } : nil)
    }

    func alerts(_ request: AlertsRequest) async throws -> AlertsReply {
        let snapshot = snapshots.current
        let alerts = try await store.alerts(state: request.state)
        let deliveries = Dictionary(grouping: try await store.deliveries(ofAlerts: alerts.map(\.id)), by: \.alert)
        return AlertsReply(items: alerts.map { AlertsReply.Item($0, deliveries[$0.id] ?? [], snapshot) })
    }

    func intake(_ body: IntakeBody) async throws -> IntakeReply {
        let snapshot = snapshots.current
        let now = wall.now()
        let submission = try body.submission(receivedAt: now)
        let judged = snapshot.judge(submission, unit: try body.unit(in: snapshot))
        let outcome = try await store.record(
            Batch(source: Self.intakeSource, receivedAt: now, accepted: [judged]), otherText: .isConflict)
        guard let row = outcome.rows.first, row.fate != .conflicting else {
            throw ProblemReply(
                status: 409, title: "Conflict", detail: "this \(IntakeRequest.keyHeader) was used for another text; use a new key")
        }
        return IntakeReply(id: String(row.id), created: row.fate == .inserted)
    }
}

extension IntakeBody {
    fileprivate func submission(receivedAt now: Timestamp) throws(ProblemReply) -> Submission {
        var published: Timestamp?
        if let text = intake.submittedAt {
            published = Timestamp(rfc3339: text)
            if published == nil { throw .badRequest("submitted_at: expected an RFC 3339 time such as 2026-11-23T08:00:00+07:00") }
        }
        // Without a key every call is a new submission.
        let item = RawItem(
            nativeID: key ?? UUID().uuidString, title: intake.title, text: intake.text, author: intake.author, url: intake.url,
            publishedAt: published)
        do throws(Rejection) {
            return try Submission(item, source: Handlers.intakeSource, receivedAt: now)
        } catch {
            throw ProblemReply(status: 422, title: "Unprocessable Content", detail: error.reason)
        }
    }

    fileprivate func unit(in snapshot: Snapshot) throws(ProblemReply) -> UnitID? {
        guard let text = intake.unit else { return nil }
        return try snapshot.knownUnit(UnitID(rawValue: text))
    }
}
