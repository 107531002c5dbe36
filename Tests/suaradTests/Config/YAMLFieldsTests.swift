import SuaraModel
import Testing

@testable import suarad

/// What `Config.read` complains about, one printed problem a line.
func problems(_ text: String, file: String = "kota.yaml") -> [String] {
    do throws(Problems) {
        _ = try Config.read(text, file: file)
        return []
    } catch {
        return error.all.map(\.description)
    }
}

@Suite("Mistakes in a config") struct YAMLFieldsTests {
    private let required = "city: Kota\ndatabase: d\nsocket: s\nlexicons: l\ndirectory: e\n"

    @Test("All are told at once, in the order of the file, each with its place and what was expected")
    func allAtOnce() {
        let text = """
            city: [Palembang]
            time_zone: Asia/Djakarta
            langauge: id
            database: suara.db
            lexicons: /usr/share/suara/lexicons
            directory: directory
            sources:
              - id: portal
                kind: feed
                url: lapor.example.go.id/feed
                every: soon
              - id: portal
                kind: spool
                path: /a
              - id: portal
                kind: spool
                path: /b
              - id: aplikasi
                kind: jsno
              - kind: json
                url: https://api.example.go.id/
                max_redirects: 21
                max_bytes: 8MB
                private_addresses: yes
                fields: {id: a..b, txt: t}
            alerts:
              - id: lonjakan
                minimum: 0
                window: 24h
                units: disdukcapil
                receiver: kantor
              - id: l2
                minimum: 3
                window: 1h
                receiver: kantro
            receivers:
              - id: kantor pusat
                url: https://r.example/
              - id: kantor
                url: "https://user name@r.example/"
                retries: [5s, 5 m]
              - kantor
            """
        #expect(
            problems(text) == [
                "kota.yaml:1:1: socket: missing; expected the path of the Unix socket, at most 100 bytes",
                "kota.yaml:1:7: city: expected the city's name, found a list",
                #"kota.yaml:2:12: time_zone: expected an IANA time zone such as Asia/Jakarta, found "Asia/Djakarta""#,
                "kota.yaml:3:1: langauge: unknown key; did you mean language?",
                #"kota.yaml:10:10: sources[0].url: expected an http or https address, found "lapor.example.go.id/feed""#,
                #"kota.yaml:11:12: sources[0].every: expected a time such as 30s, 5m, 24h, found "soon""#,
                "kota.yaml:15:5: sources[2]: the id portal is used twice",
                #"kota.yaml:19:11: sources[3].kind: expected one of feed, json, spool, found "jsno""#,
                "kota.yaml:20:5: sources[4].id: missing; expected a name of letters, digits, - _ . (at most 64)",
                #"kota.yaml:22:20: sources[4].max_redirects: expected a number from 0 to 20, found "21""#,
                #"kota.yaml:23:16: sources[4].max_bytes: expected a size such as 512KiB or 8MiB, found "8MB""#,
                #"kota.yaml:24:24: sources[4].private_addresses: expected true or false, found "yes""#,
                "kota.yaml:25:13: sources[4].fields.text: missing; expected a path of field names such as data.reviews",
                #"kota.yaml:25:18: sources[4].fields.id: expected a path of field names such as data.reviews, found "a..b""#,
                "kota.yaml:25:24: sources[4].fields.txt: unknown key; did you mean text?",
                #"kota.yaml:28:14: alerts[0].minimum: expected how many negative submissions, from 1, found "0""#,
                #"kota.yaml:30:12: alerts[0].units: expected a list, found "disdukcapil""#,
                "kota.yaml:35:15: alerts[1].receiver: no receiver has the id kantro; did you mean kantor?",
                #"kota.yaml:37:9: receivers[0].id: expected a name of letters, digits, - _ . (at most 64), found "kantor pusat""#,
                #"kota.yaml:40:10: receivers[1].url: expected an http or https address, found "https://user name@r.example/""#,
                #"kota.yaml:41:19: receivers[1].retries[1]: expected a time such as 5s, 30m, found "5 m""#,
                "kota.yaml:42:5: receivers[2]: expected a mapping with id, url, private_addresses, timeout, secret_credential, retries",
            ])
    }

    @Test("A key that is near none is answered with those that are known")
    func unknownKey() {
        #expect(
            problems(required + "sources:\n  - id: a\n    kind: spool\n    path: p\n    url: https://a/\n") == [
                "kota.yaml:10:5: sources[0].url: unknown key; known are id, kind, every, unit, path"
            ])
    }

    @Test("A source without a kind is told so, and only so")
    func missingKind() {
        #expect(
            problems(required + "sources: [{id: a, url: \"https://a/\", path: p}]") == [
                "kota.yaml:6:11: sources[0].kind: missing; expected one of feed, json, spool"
            ])
    }

    @Test("A rule is not blamed for its receiver's mistake")
    func unreadableReceiver() {
        let rest = "receivers: [{id: r, url: ftp://r/}]\nalerts: [{id: a, minimum: 1, window: 1h, receiver: r}]"
        #expect(problems(required + rest) == [#"kota.yaml:6:26: receivers[0].url: expected an http or https address, found "ftp://r/""#])
    }

    @Test(
        "A rule's receiver must exist",
        arguments: [
            ("[]", "there are no receivers"),
            ("[{id: kantor, url: \"https://r/\"}, {id: posko, url: \"https://r/\"}]", "expected one of kantor, posko"),
        ])
    func unknownReceiver(_ receivers: String, _ end: String) {
        let rest = "alerts: [{id: a, minimum: 1, window: 1h, receiver: walikota}]\nreceivers: \(receivers)"
        #expect(problems(required + rest) == ["kota.yaml:6:52: alerts[0].receiver: no receiver has the id walikota; \(end)"])
    }

    @Test("The socket's own name is no name for a source")
    func reservedSource() {
        #expect(
            problems(required + "sources: [{id: api, kind: spool, path: p}]") == [
                "kota.yaml:6:16: sources[0].id: api is the name of what comes through the socket; give the source another"
            ])
    }

    @Test(
        "Addresses that could never be asked are refused",
        arguments: [
            "ftp://a.example/", "https://", "https:///x", "a.example", "https://a.example/x y", "https://a.example/\\n",
            "https://a.example:99999/", "https://a.example:0/", "file:///etc/passwd", "javascript:x",
        ])
    func badURL(_ url: String) {
        #expect(problems(required + "receivers: [{id: r, url: \"\(url)\"}]").count == 1)
    }

    @Test("Where a scalar is expected a list is not, nor a mapping where a list is")
    func wrongShapes() {
        let text = "city: {a: b}\ndatabase: d\nsocket: s\nlexicons: l\ndirectory: e\nsources: {id: a}\nalerts: x\nreceivers: [[r]]\n"
        #expect(
            problems(text) == [
                "kota.yaml:1:7: city: expected the city's name, found a mapping",
                "kota.yaml:6:10: sources: expected a list, found a mapping",
                #"kota.yaml:7:9: alerts: expected a list, found "x""#,
                "kota.yaml:8:13: receivers[0]: expected a mapping with id, url, private_addresses, timeout, secret_credential, retries",
            ])
    }

    @Test("A key without a value is told so", arguments: [("", 6), ("~", 7), ("\"\"", 7)])
    func emptyValue(_ value: String, _ column: Int) {
        let all = problems(required.replacing("Kota", with: value))
        #expect(all == ["kota.yaml:1:\(column): city: expected the city's name, found nothing"])
    }

    @Test("A file that is a list or a sentence is told what it should be, once", arguments: ["- a\n- b", "Selamat pagi", "42"])
    func noMapping(_ text: String) {
        let keys = [
            "city", "time_zone", "language", "database", "socket", "identity_credential", "lexicons", "city_lexicons", "directory",
            "sources", "alerts", "receivers",
        ]
        #expect(problems(text) == ["kota.yaml:1:1: expected a mapping with \(keys.joined(separator: ", "))"])
    }

    @Test("Only the start of a long wrong value is shown, and nothing that a terminal would obey")
    func shownValue() throws {
        let all = problems(required + "language: \"\\e[31m\(String(repeating: "x", count: 1000))\"")
        #expect(all.count == 1 && all[0].utf8.count < 200)
        #expect(all[0].hasSuffix("xxx\"") && !all[0].contains("\u{1B}"))
    }

    @Test("A request may take 1 s to 5 min", arguments: [("1s", 0), ("5m", 0), ("301s", 1), ("1h", 1), ("0s", 1)])
    func timeout(_ time: String, _ count: Int) {
        let all = problems(required + "receivers: [{id: r, url: \"https://r/\", timeout: \(time)}]")
        #expect(all.count == count)
        #expect(all.allSatisfy { $0.contains("receivers[0].timeout: expected a time from 1s to 5m, such as 30s, found") })
    }

    @Test("A socket's path is at most 100 bytes long")
    func longSocket() {
        func text(_ count: Int) -> String { required.replacing("socket: s", with: "socket: /" + String(repeating: "s", count: count - 1)) }
        #expect(problems(text(100)).isEmpty)
        #expect(problems(text(101)).count == 1)
    }
}
