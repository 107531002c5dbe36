import SuaraAlerts
import SuaraModel
import SuaraSources
import Testing

@testable import suarad

@Suite("Reading a config") struct ConfigReaderTests {
    private let required = "city: Kota\ndatabase: /d/suara.db\nsocket: /r/s\nlexicons: /l\ndirectory: /e\n"

    @Test("Every key is read")
    func everyKey() throws {
        let config = try Config.read(Self.full, file: "/etc/suara/suara.yaml")
        #expect(
            config
                == Config(
                    file: "/etc/suara/suara.yaml", city: "Palembang", timeZone: "Asia/Makassar", language: .english,
                    database: "/etc/suara/data/suara.db", socket: "/run/suara/suara.sock", identityCredential: "identity",
                    lexicons: "/etc/lexicons", cityLexicons: "/etc/suara/lexicons.d", directory: "/srv/directory",
                    sources: Self.sources, alerts: Self.alerts, receivers: Self.receivers))
    }

    @Test("What may be left out has a default")
    func defaults() throws {
        let rest = """
            sources:
              - {id: a, kind: feed, url: "http://a.example/"}
              - {id: b, kind: json, url: "https://b.example/", fields: {id: i, text: t}}
              - {id: c, kind: spool, path: c}
            receivers: [{id: r, url: "https://r.example/"}]
            """
        let config = try Config.read(required + rest, file: "/etc/suara/suara.yaml")
        #expect(config.timeZone == "Asia/Jakarta" && config.language == .indonesian)
        #expect(config.identityCredential == nil && config.cityLexicons == nil && config.alerts.isEmpty)
        let web = Config.Web(url: "http://a.example/", allowsPrivateAddresses: false, limits: WebLimits())
        #expect(config.sources[0] == Config.Source(id: "a", kind: .web(.feed, web), every: .seconds(300), unit: nil))
        #expect(config.sources[1].kind.jsonMapping == JSONMapping(id: FieldPath("i")!, text: FieldPath("t")!))
        #expect(config.sources[2] == Config.Source(id: "c", kind: .spool(path: "/etc/suara/c"), every: .seconds(2), unit: nil))
        #expect(config.sources.map(\.kind.name) == ["feed", "json", "spool"])
        #expect(config.receivers[0].plan == .standard && config.receivers[0].secretCredential == nil)
    }

    @Test(
        "A list may be missing, empty or null",
        arguments: ["", "sources:", "sources: ~", "sources: []", "sources: []\nalerts:\nreceivers: ~"])
    func emptyLists(_ rest: String) throws {
        let config = try Config.read(required + rest, file: "suara.yaml")
        #expect(config.sources.isEmpty && config.alerts.isEmpty && config.receivers.isEmpty)
    }

    @Test("Scalars are read as they are written, not as YAML's types")
    func scalarsAsWritten() throws {
        let config = try Config.read(
            """
            city: no
            database: 0x10
            socket: 1e3
            lexicons: off
            directory: 2026-11-23
            sources: [{id: 007, kind: spool, path: 0o17}]
            receivers: [{id: null, url: "https://r.example/"}]
            alerts: [{id: 1_000, minimum: 0300, window: 010m, receiver: null}]
            """, file: "/c/suara.yaml")
        #expect([config.city, config.database, config.socket] == ["no", "/c/0x10", "/c/1e3"])
        #expect([config.lexicons, config.directory] == ["/c/off", "/c/2026-11-23"])
        #expect(config.sources[0].id == "007" && config.sources[0].kind == .spool(path: "/c/0o17"))
        #expect(config.alerts == [AlertRule(id: "1_000", minimum: 300, window: .seconds(600), receiver: "null")])
    }

    @Test("Windows line ends and a byte order mark do no harm")
    func foreignFiles() throws {
        let text = "\u{FEFF}" + required.split(separator: "\n").joined(separator: "\r\n")
        #expect(try Config.read(text, file: "s").city == "Kota")
    }

    @Test("A receiver may be asked not to try again")
    func noRetries() throws {
        let config = try Config.read(required + "receivers: [{id: r, url: \"https://r/\", retries: []}]", file: "s")
        #expect(config.receivers[0].plan == DeliveryPlan(ladder: []))
    }

    @Test("A short time limit holds for the connection too")
    func connectTimeout() throws {
        let config = try Config.read(required + "receivers: [{id: r, url: \"https://r/\", timeout: 5s}]", file: "s")
        let limits = config.receivers[0].web.limits
        #expect(limits == WebLimits(timeout: .seconds(5), connectTimeout: .seconds(5), bodyBytes: 65_536, redirects: 0))
    }
}

extension Config.Source.Kind {
    fileprivate var jsonMapping: JSONMapping? {
        guard case .web(.json(let mapping), _) = self else { return nil }
        return mapping
    }
}

extension ConfigReaderTests {
    fileprivate static let full = """
        city: Palembang
        time_zone: Asia/Makassar
        language: en
        database: data/suara.db
        socket: /run/suara/suara.sock
        identity_credential: identity
        lexicons: ../lexicons
        city_lexicons: ./lexicons.d/
        directory: /srv/directory
        sources:
          - id: portal
            kind: feed
            url: https://lapor.example.go.id/feed.xml
            every: 10m
            unit: disdukcapil
            timeout: 20s
            max_bytes: 512KiB
            max_redirects: 0
            private_addresses: true
          - id: aplikasi
            kind: json
            url: https://api.example.go.id:8443/reviews?page=1
            items: data.reviews
            fields:
              id: reviewId
              text: comment
              title: subject
              author: user.name
              url: link
              time: createdAt
          - id: gateway
            kind: spool
            path: spool
            every: 1s
            unit: tirtamusi
        alerts:
          - id: lonjakan
            minimum: 10
            window: 24h
            units: [disdukcapil, tirtamusi]
            receiver: kantor
          - id: semua
            minimum: 1000000
            window: 7d
            receiver: kantor
        receivers:
          - id: kantor
            url: http://10.0.0.7/hook
            private_addresses: true
            timeout: 3s
            secret_credential: webhook-kantor
            retries: [5s, 5m]
        """

    fileprivate static let sources = [
        Config.Source(
            id: "portal",
            kind: .web(
                .feed,
                Config.Web(
                    url: "https://lapor.example.go.id/feed.xml", allowsPrivateAddresses: true,
                    limits: WebLimits(timeout: .seconds(20), connectTimeout: .seconds(10), bodyBytes: 512 << 10, redirects: 0))),
            every: .seconds(600), unit: "disdukcapil"),
        Config.Source(
            id: "aplikasi",
            kind: .web(
                .json(
                    JSONMapping(
                        items: FieldPath("data.reviews")!, id: FieldPath("reviewId")!, text: FieldPath("comment")!,
                        title: FieldPath("subject"), author: FieldPath("user.name"), url: FieldPath("link"),
                        time: FieldPath("createdAt"))),
                Config.Web(url: "https://api.example.go.id:8443/reviews?page=1", allowsPrivateAddresses: false, limits: WebLimits())),
            every: .seconds(300), unit: nil),
        Config.Source(id: "gateway", kind: .spool(path: "/etc/suara/spool"), every: .seconds(1), unit: "tirtamusi"),
    ]

    fileprivate static let alerts = [
        AlertRule(id: "lonjakan", minimum: 10, window: .seconds(86_400), units: ["disdukcapil", "tirtamusi"], receiver: "kantor"),
        AlertRule(id: "semua", minimum: 1_000_000, window: .seconds(7 * 86_400), receiver: "kantor"),
    ]

    fileprivate static let receivers = [
        Config.Receiver(
            id: "kantor",
            web: Config.Web(
                url: "http://10.0.0.7/hook", allowsPrivateAddresses: true,
                limits: WebLimits(timeout: .seconds(3), connectTimeout: .seconds(3), bodyBytes: 64 << 10, redirects: 0)),
            secretCredential: "webhook-kantor", plan: DeliveryPlan(ladder: [.seconds(5), .seconds(300)]))
    ]
}
