internal import Foundation
package import SuaraModel

/// The body of an alert's webhook, in the shape of Alertmanager's webhook version "4"
/// (https://prometheus.io/docs/alerting/latest/configuration/#webhook_config), so that every receiver
/// made for Alertmanager understands it.
package struct AlertPayload: Sendable {
    package var rule: AlertRule
    package var unit: UnitID
    /// The unit's name for people.
    package var unitName: String
    package var negatives: Int
    package var startedAt: Timestamp
    package var zone: Zone
    package var language: Language

    package init(
        rule: AlertRule, unit: UnitID, unitName: String, negatives: Int, startedAt: Timestamp, zone: Zone, language: Language
    ) {
        self.rule = rule
        self.unit = unit
        self.unitName = unitName
        self.negatives = negatives
        self.startedAt = startedAt
        self.zone = zone
        self.language = language
    }

    /// JSON with sorted keys: the same alert gives the same bytes.
    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings, numbers and dictionaries of strings always encode.
        return String(decoding: try! encoder.encode(message), as: UTF8.self)
    }

    private var message: Message {
        let labels = ["alertname": rule.id.rawValue, "unit": unit.rawValue, "severity": "warning"]
        let annotations = [
            "summary": language.summary(unitName: unitName, negatives: negatives, window: rule.window),
            "negatives": String(negatives), "unit_name": unitName,
        ]
        return Message(
            receiver: rule.receiver.rawValue, groupKey: "{}:{alertname=\"\(rule.id)\", unit=\"\(unit)\"}", groupLabels: labels,
            commonLabels: labels, commonAnnotations: annotations,
            alerts: [
                Message.Entry(
                    labels: labels, annotations: annotations, startsAt: startedAt.rfc3339(in: zone),
                    fingerprint: Self.fingerprint(labels))
            ])
    }

    private struct Message: Encodable {
        var version = "4"
        var receiver: String
        var status = "firing"
        var groupKey: String
        var truncatedAlerts = 0
        var groupLabels: [String: String]
        var commonLabels: [String: String]
        var commonAnnotations: [String: String]
        var externalURL = ""
        var alerts: [Entry]

        struct Entry: Encodable {
            var status = "firing"
            var labels: [String: String]
            var annotations: [String: String]
            var startsAt: String
            // Go's zero time: Alertmanager's way to say "not ended".
            var endsAt = "0001-01-01T00:00:00Z"
            var generatorURL = ""
            var fingerprint: String
        }
    }

    /// FNV-1a, 64 bits, over the sorted labels (http://www.isthe.com/chongo/tech/comp/fnv/), as 16 hex digits.
    private static func fingerprint(_ labels: [String: String]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for (name, value) in labels.sorted(by: { $0.key < $1.key }) {
            for byte in Array(name.utf8) + [0xff] + Array(value.utf8) + [0xff] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
