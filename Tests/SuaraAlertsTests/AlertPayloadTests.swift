import Foundation
import SuaraAlerts
import SuaraModel
import Testing

struct AlertPayloadTests {
    private func payload(
        rule: RuleID = "surge", unit: UnitID = "disdukcapil", unitName: String = "Dinas Dukcapil", negatives: Int = 12,
        language: Language = .indonesian
    ) -> AlertPayload {
        AlertPayload(
            rule: AlertRule(id: rule, minimum: 10, window: .seconds(86_400), receiver: "walikota"), unit: unit, unitName: unitName,
            negatives: negatives, startedAt: Timestamp(seconds: 1_795_395_600), zone: .fixed("Asia/Jakarta", hours: 7), language: language)
    }

    private func parsed(_ payload: AlertPayload) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(payload.json.utf8)) as? [String: Any])
    }

    private func alert(_ payload: AlertPayload) throws -> [String: Any] {
        let alerts = try #require(parsed(payload)["alerts"] as? [[String: Any]])
        #expect(alerts.count == 1)
        return try #require(alerts.first)
    }

    @Test func `it has the fields of Alertmanager's version 4`() throws {
        let message = try parsed(payload())
        let fields = [
            "alerts", "commonAnnotations", "commonLabels", "externalURL", "groupKey", "groupLabels", "receiver", "status",
            "truncatedAlerts", "version",
        ]
        #expect(message.keys.sorted() == fields)
        #expect(message["version"] as? String == "4")
        #expect(message["status"] as? String == "firing")
        #expect(message["receiver"] as? String == "walikota")
        #expect(message["truncatedAlerts"] as? Int == 0)
        #expect(message["groupKey"] as? String == "{}:{alertname=\"surge\", unit=\"disdukcapil\"}")
    }

    @Test func `the alert says what, where and since when`() throws {
        let alert = try alert(payload())
        #expect(alert.keys.sorted() == ["annotations", "endsAt", "fingerprint", "generatorURL", "labels", "startsAt", "status"])
        #expect(alert["labels"] as? [String: String] == ["alertname": "surge", "unit": "disdukcapil", "severity": "warning"])
        #expect(alert["startsAt"] as? String == "2026-11-23T08:00:00+07:00")
        #expect(alert["endsAt"] as? String == "0001-01-01T00:00:00Z")
        #expect(alert["status"] as? String == "firing")
    }

    @Test func `labels and annotations are said for the group as for the alert`() throws {
        let (message, alert) = (try parsed(payload()), try alert(payload()))
        let labels = try #require(alert["labels"] as? [String: String])
        #expect(message["commonLabels"] as? [String: String] == labels && message["groupLabels"] as? [String: String] == labels)
        #expect(message["commonAnnotations"] as? [String: String] == alert["annotations"] as? [String: String])
    }

    @Test(arguments: [
        (Language.indonesian, "Dinas Dukcapil: 12 masukan negatif dalam 24 jam terakhir"),
        (.english, "Dinas Dukcapil: 12 negative submissions in the last 24 hours"),
    ])
    func `the summary is a sentence in the reader's language`(language: Language, summary: String) throws {
        let annotations = try #require(alert(payload(language: language))["annotations"] as? [String: String])
        #expect(annotations == ["summary": summary, "negatives": "12", "unit_name": "Dinas Dukcapil"])
    }

    // FNV-1a over `name 0xff value 0xff` of the sorted labels, computed in Python.
    @Test func `the fingerprint is that of its labels`() throws {
        #expect(try alert(payload())["fingerprint"] as? String == "f08b43f6136c5542")
    }

    @Test func `the fingerprint stays while the numbers move, and differs between rules and units`() throws {
        let fingerprint = { payload in try #require(alert(payload)["fingerprint"] as? String) }
        #expect(try fingerprint(payload()) == fingerprint(payload(unitName: "Capil", negatives: 99, language: .english)))
        #expect(try Set([payload(), payload(rule: "other"), payload(unit: "pupr")].map(fingerprint)).count == 3)
    }

    @Test func `the same alert gives the same bytes`() {
        #expect(Set((0..<20).map { _ in payload().json }).count == 1)
    }

    @Test func `a name of any letters is safe in it`() throws {
        let name = "\"Kantor\"\n\u{0}\\ </script> 👮‍♀️ \u{2028}"
        let annotations = try #require(alert(payload(unitName: name))["annotations"] as? [String: String])
        #expect(annotations["unit_name"] == name)
        #expect(!payload(unitName: name).json.contains("\n"))
    }
}
