import Foundation
import SuaraAPI
import SuaraModel
import SuaraTestSupport
import Testing

/// `POST /v1/submissions`, and who may do what at the socket.
@Suite struct IntakeTests {
    @Test func `a repeated key is answered again and stored once`() async throws {
        try await withTemporaryDirectory { directory in
            let city = try TestCity(in: directory, "sources: []")
            try await city.withDaemon { client in
                let intake = IntakeRequest(text: "Petugas Disdukcapil ramah sekali, terima kasih", submittedAt: "2026-11-20T08:00:00+07:00")
                let first = try await client.submit(intake, key: "k-1")
                let second = try await client.submit(intake, key: "k-1")
                #expect(first.created)
                #expect(second == IntakeReply(id: first.id, created: false))
                await #expect(throws: ClientError.refused(conflict)) {
                    try await client.submit(IntakeRequest(text: "Lain lagi"), key: "k-1")
                }
                #expect(try await client.submit(intake, key: "k-2").created)
                #expect(try await client.status().submissions == 2)
            }
            // Acknowledged means kept: a second life of the daemon still knows the key.
            try await city.withDaemon { client in
                let intake = IntakeRequest(text: "Petugas Disdukcapil ramah sekali, terima kasih", submittedAt: "2026-11-20T08:00:00+07:00")
                let again = try await client.submit(intake, key: "k-1")
                #expect(!again.created)
            }
        }
    }

    private var conflict: ProblemReply {
        ProblemReply(status: 409, title: "Conflict", detail: "this Idempotency-Key was used for another text; use a new key")
    }

    @Test func `bad requests say what was expected`() async throws {
        try await withTemporaryDirectory { directory in
            let city = try TestCity(in: directory, "sources: []")
            try await city.withDaemon { client in
                func post(_ body: String) async throws -> Program.Result {
                    try await curl(city, "/v1/submissions", ["-H", "Content-Type: application/json", "-d", body])
                }
                #expect(try await post("{}").output.contains("missing field text"))
                #expect(try await post("[1").output.contains("expected a JSON object"))
                #expect(try await post(#"{"text": 3}"#).output.contains("text: expected a string"))
                #expect(try await post(#"{"text": "  "}"#).output.contains("the item has no text"))
                #expect(try await post(#"{"text": "a", "submitted_at": "kemarin"}"#).output.contains("RFC 3339"))
                #expect(try await post(#"{"text": "a", "unit": "disdukcapel"}"#).output.contains("did you mean disdukcapil?"))
                #expect(try await curl(city, "/v1/trends?by=week").output.contains("expected one of hour, day, month"))
                #expect(try await curl(city, "/v1/trends?from=2026-02-30").output.contains("YYYY-MM-DD"))
                #expect(try await curl(city, "/v1/trends?unti=dlh").output.contains("unknown parameter"))
                #expect(try await curl(city, "/v1/nowhere").output.contains("\"status\":404"))
                #expect(try await curl(city, "/v1/submissions?after=x").output.contains("`next` of a page"))
                let large = try await withThrowingProblem {
                    try await client.submit(IntakeRequest(text: String(repeating: "a", count: 300_000)), key: "k")
                }
                #expect(large.status == 413)
                let long = try await withThrowingProblem {
                    try await client.submit(IntakeRequest(text: String(repeating: "a", count: 70_000)), key: "k")
                }
                #expect(long.status == 422)
                #expect(try await client.status().submissions == 0)
            }
        }
    }

    @Test func `whoever is neither root nor the daemon's user sees numbers and no texts`() async throws {
        try requirePart("root, to become another user", getuid() == 0)
        try await withTemporaryDirectory { directory in
            let city = try TestCity(in: directory, "sources: []")
            try await city.withDaemon { client in
                _ = try await client.submit(IntakeRequest(text: "Sampah menumpuk di Sako"), key: "k")
                // As a member of the socket's group would come in.
                chmod(city.socket, 0o666)
                chmod(directory, 0o755)
                func asNobody(_ path: String, _ more: [String] = []) async throws -> String {
                    let arguments = [
                        "--reuid=65534", "--regid=65534", "--clear-groups", "curl", "-s", "--unix-socket", city.socket,
                        "http://suara" + path,
                    ]
                    return try await Program.run("/usr/bin/setpriv", arguments + more).output
                }
                #expect(try await asNobody("/v1/trends").contains("\"count\":1"))
                #expect(try await asNobody("/v1/submissions").contains("\"status\":403"))
                let hidden = try await asNobody("/v1/submissions")
                #expect(!hidden.contains("Sako"))
                #expect(try await asNobody("/v1/submissions", ["-d", #"{"text": "a"}"#]).contains("\"status\":403"))
                #expect(try await client.status().submissions == 1)
            }
        }
    }

    @Test func `an allegation is seen where the Inspektorat is asked about and nowhere else`() async throws {
        try await withTemporaryDirectory { directory in
            let city = try TestCity(in: directory, "sources: []")
            try await city.withDaemon { client in
                let text = "Ada pungli di Disdukcapil, petugas minta uang rokok supaya KTP cepat jadi"
                _ = try await client.submit(IntakeRequest(text: text, unit: "disdukcapil"), key: "k")
                func texts(_ filter: FilterRequest) async throws -> [String] {
                    try await client.submissions(SubmissionsRequest(filter: filter)).items.map(\.text)
                }
                #expect(try await texts(FilterRequest(units: ["inspektorat"])) == [text])
                #expect(try await texts(FilterRequest(units: ["disdukcapil"])).isEmpty)
                #expect(try await texts(FilterRequest()).isEmpty)
                #expect(try await texts(FilterRequest(sources: ["api"])).isEmpty)
                let units = try await client.trends(TrendsRequest(group: .unit)).series.map(\.key)
                #expect(units == ["inspektorat"])
                let topics = try await client.trends(TrendsRequest(group: .topic, filter: FilterRequest(sources: ["api"]))).series
                #expect(topics.isEmpty, "by source nobody learns that it came")
            }
        }
    }

    @Test func `curl reads the trends from the socket`() async throws {
        try await withTemporaryDirectory { directory in
            let city = try TestCity(in: directory, "sources: []")
            try await city.withDaemon { _ in
                let run = try await curl(city, "/v1/trends?group=unit")
                #expect(run.status == 0)
                #expect(run.output.hasPrefix(#"{"by":"day","from":"#))
                let attributes = try FileManager.default.attributesOfItem(atPath: city.socket)
                #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o660)
            }
        }
    }

    private func curl(_ city: TestCity, _ path: String, _ more: [String] = []) async throws -> Program.Result {
        try await Program.run("/usr/bin/env", ["curl", "-s", "--unix-socket", city.socket, "http://suara" + path] + more)
    }

    private func withThrowingProblem(_ body: () async throws -> IntakeReply) async throws -> ProblemReply {
        do {
            _ = try await body()
        } catch ClientError.refused(let problem) {
            return problem
        }
        throw NothingThrown()
    }

    private struct NothingThrown: Error {}
}
