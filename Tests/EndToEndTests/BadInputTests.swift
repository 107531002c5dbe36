import Foundation
import SuaraAPI
import SuaraModel
import SuaraStore
import SuaraTestSupport
import Testing

@testable import suarad

/// What a source, an operator or another program gets wrong: said clearly, and nothing else is lost.
@Suite struct BadInputTests {
    @Test func `a bad source shows its error, and the others go on`() async throws {
        let good = FeedItem(id: "1", text: "Jalan di Kalidoni sudah diperbaiki, terima kasih")
        try await withTemporaryDirectory { directory in
            try await withLoopbackServer { server in
                // Made once: a feed whose bytes change with the clock would be another one at each poll.
                let blankItem = rss([good, FeedItem(id: "2", text: " ")])
                server.answer { request in
                    switch request.path {
                    case "/good": .text(rss([good]))
                    case "/cut": .text(String(rss([good, FeedItem(id: "2", text: "Taman kota")]).dropLast(60)))
                    case "/page": .text("<!doctype html><html><body>Selamat datang</body></html>")
                    case "/huge": .bytes([UInt8](repeating: UInt8(ascii: " "), count: 10 << 20))
                    case "/slow": .hang
                    case "/empty-item": .text(blankItem)
                    case "/latin": .bytes(latin(good), [WebHeader("Content-Type", "text/xml; charset=utf-8")])
                    default: .text("", status: 503)
                    }
                }
                let paths = ["good", "cut", "page", "huge", "slow", "empty-item", "latin", "down"]
                let sources = paths.map { feedSource($0, server.url("/" + $0), "timeout: 1s, max_bytes: 1MiB") }
                let city = try TestCity(in: directory, "sources:\n" + sources.joined(separator: "\n"))
                try await city.withDaemon { client in
                    let status = try await waitUntil(client) { $0.sources.allSatisfy { $0.state != "waiting" } }
                    let byID = Dictionary(uniqueKeysWithValues: status.sources.map { ($0.id, $0) })
                    #expect(byID["good"]?.state == "ok")
                    #expect(byID["cut"]?.accepted == 1, "what stands before the fault is kept")
                    expectFailure(byID["cut"], saying: "line 1")
                    expectFailure(byID["page"], saying: "feed")
                    expectFailure(byID["huge"], saying: "1048576")
                    expectFailure(byID["slow"], saying: "took too long")
                    expectFailure(byID["down"], saying: "503")
                    #expect(byID["empty-item"]?.accepted == 1)
                    #expect(byID["empty-item"]?.rejected == 1)
                    #expect(byID["latin"]?.accepted == 1)
                    let texts = try await client.submissions(SubmissionsRequest(filter: FilterRequest(sources: ["latin"]))).items.map(
                        \.text)
                    #expect(texts == ["Café di jalan Kalidoni"])
                }
            }
        }
    }

    private func expectFailure(_ source: StatusReply.Source?, saying words: String) {
        #expect(source?.state == "failing")
        #expect(source?.lastError?.contains(words) == true, "\(source?.id ?? "?"): \(source?.lastError ?? "no error")")
        #expect(source?.nextPollAt != nil, "no source is ever given up")
    }

    /// Windows-1252 bytes that are declared to be UTF-8.
    private func latin(_ item: FeedItem) -> [UInt8] {
        let parts = rss([FeedItem(id: "1", text: "Caf# di jalan Kalidoni")]).utf8.split(separator: UInt8(ascii: "#"))
        return Array(parts[0]) + [0xe9] + Array(parts[1])
    }

    @Test func `a second daemon cannot take the socket of the first`() async throws {
        try await withTemporaryDirectory { directory in
            let city = try TestCity(in: directory, "sources: []")
            try await city.withDaemon { client in
                let error = await #expect(throws: Rejection.self) { try await city.withDaemon { _ in } }
                #expect(error?.reason.contains("another suarad serves the socket") == true)
                let health = try await client.health()
                #expect(health.status == "ok", "the first one is not disturbed")
            }
        }
    }

    @Test func `two daemons cannot use one database`() async throws {
        try await withTemporaryDirectory { directory in
            let city = try TestCity(in: directory, "sources: []")
            try await city.withDaemon { client in
                let other = directory + "/other.yaml"
                let config = try String(contentsOfFile: city.configFile, encoding: .utf8)
                try config.replacingOccurrences(of: "socket: s", with: "socket: t").write(toFile: other, atomically: true, encoding: .utf8)
                let run = try await Program.run(Program.suarad, ["run", "--config", other])
                #expect(run.status == 1)
                #expect(run.error.contains("another suarad uses the database"))
                let health = try await client.health()
                #expect(health.status == "ok")
            }
        }
    }

    @Test func `a database of a newer version is left alone`() async throws {
        try await withTemporaryDirectory { directory in
            let city = try TestCity(in: directory, "sources: []")
            try await city.withDaemon { _ in }
            let run = try await Program.run(
                "/usr/bin/env", ["sqlite3", city.database, "INSERT INTO grdb_migrations VALUES ('99 from the future')"])
            try requirePart("sqlite3", run.status == 0)
            await #expect(throws: StoreError.newerSchema(path: city.database)) { try await city.withDaemon { _ in } }
            let daemon = try await Program.run(Program.suarad, ["run", "--config", city.configFile])
            #expect(daemon.status == 1)
            #expect(daemon.error.contains("a newer version of Suara wrote this database"))
        }
    }

    @Test func `a config with six mistakes tells all six with their places and exits 78`() async throws {
        try await withTemporaryDirectory { directory in
            let file = directory + "/suara.yaml"
            let config = """
                city: Kota Uji
                databse: suara.db
                socket: s
                lexicons: lexicons
                directory: .
                time_zone: Asia/Palembang
                sources:
                  - id: portal
                    kind: feed
                    url: ftp://example.com/feed
                    every: soon
                  - id: portal
                    kind: telegraph
                alerts:
                  - {id: a, minimum: 0, window: 24h, receiver: kantor}
                """
            try Data(config.utf8).write(to: URL(fileURLWithPath: file))
            for command in ["check", "run"] {
                let run = try await Program.run(Program.suarad, [command, "--config", file])
                #expect(run.status == 78)
                let lines = run.error.split(separator: "\n").map { $0.replacingOccurrences(of: file, with: "FILE") }
                #expect(
                    lines.dropLast().map { String($0) } == [
                        "FILE:1:1: database: missing; expected the path of the SQLite file",
                        "FILE:2:1: databse: unknown key; did you mean database?",
                        "FILE:6:12: time_zone: expected an IANA time zone such as Asia/Jakarta, found \"Asia/Palembang\"",
                        "FILE:10:10: sources[0].url: expected an http or https address, found \"ftp://example.com/feed\"",
                        "FILE:11:12: sources[0].every: expected a time such as 30s, 5m, 24h, found \"soon\"",
                        "FILE:13:11: sources[1].kind: expected one of feed, json, spool, found \"telegraph\"",
                        "FILE:15:22: alerts[0].minimum: expected how many negative submissions, from 1, found \"0\"",
                    ])
            }
        }
    }
}
