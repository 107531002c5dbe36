import Foundation
import SuaraAlerts
import SuaraModel
import SuaraSources
import Testing

@testable import suarad

/// `config/suara.yaml` is a template, the documentation of every key, and what a package installs.
@Suite("The shipped config") struct ShippedConfigTests {
    @Test("Reads without a problem as it is")
    func asItIs() throws {
        let config = try Config.read(text(of: repository + "/config/suara.yaml"), file: "/etc/suara/suara.yaml")
        #expect(config.database == "/var/lib/suara/suara.db" && config.socket == "/run/suara/suara.sock")
        #expect(config.directory == "/etc/suara/directory")
        #expect(config.sources.isEmpty && config.alerts.isEmpty && config.receivers.isEmpty)
    }

    @Test("Reads without a problem with all its examples")
    func withExamples() throws {
        let plain = try Config.read(text(of: repository + "/config/suara.yaml"), file: "/etc/suara/suara.yaml")
        let config = try Config.read(examples(), file: "/etc/suara/suara.yaml")
        #expect(config.sources.map(\.kind.name) == ["feed", "json", "spool"])
        #expect(config.sources.map(\.unit) == ["disdukcapil", nil, nil])
        #expect(config.alerts.map(\.units) == [["disdukcapil", "tirtamusi"]])
        #expect(config.receivers.map(\.secretCredential) == ["webhook-kantor"])
        #expect(config.identityCredential == "identity" && config.cityLexicons == "/etc/suara/lexicons.d")
        #expect(config.timeZone == plain.timeZone && config.language == plain.language)
    }

    @Test("The limits that it shows are those that hold")
    func shownDefaults() throws {
        let config = try Config.read(examples(), file: "/etc/suara/suara.yaml")
        guard case .web(.feed, let web) = config.sources[0].kind else {
            Issue.record("the first source is no feed")
            return
        }
        #expect(web.limits == WebLimits() && !web.allowsPrivateAddresses)
        #expect(config.sources[0].every == .seconds(300))
        #expect(config.receivers[0].web.limits.timeout == WebLimits().timeout)
    }

    @Test(
        "Shows every key that is known",
        arguments: [
            "city", "time_zone", "language", "database", "socket", "identity_credential", "lexicons", "city_lexicons", "directory",
            "sources", "alerts", "receivers", "id", "kind", "every", "unit", "url", "private_addresses", "timeout", "max_bytes",
            "max_redirects", "items", "fields", "text", "title", "author", "time", "path", "minimum", "window", "units", "receiver",
            "secret_credential", "retries",
        ])
    func everyKey(_ key: String) throws {
        let lines = try examples().split(separator: "\n").map { $0.trimmingPrefix { " -".contains($0) } }
        #expect(lines.contains { $0.hasPrefix(key + ":") })
    }

    @Test("The demo's config reads without a problem")
    func demo() throws {
        var text = try text(of: repository + "/demo/suara.yaml")
        for (mark, value) in [("@PORT@", "8080"), ("@STATE@", "/tmp/demo"), ("@ROOT@", repository)] {
            text = text.replacing(mark, with: value)
        }
        let config = try Config.read(text, file: "demo.yaml")
        #expect(config.sources.count == 4 && config.alerts.count == 1)
    }

    /// The shipped text with every `# key: value` made a line of the config; its prose stays a remark.
    private func examples() throws -> String {
        try text(of: repository + "/config/suara.yaml").replacing(": []\n", with: ":\n").split(separator: "\n").map { line in
            guard let match = line.wholeMatch(of: /#( *)(?:# )?((?:- )?[a-z_]+:(?: .*)?)/) else { return String(line) }
            return (match.1.count == 1 ? "" : String(match.1)) + String(match.2)
        }.joined(separator: "\n")
    }
}
