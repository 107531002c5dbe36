import Foundation
import SuaraAlerts
package import SuaraModel
import SuaraSources
import Yams

extension Config {
    /// Reads a config file's text.
    ///
    /// - Parameters:
    ///   - file: how problems name the file; relative paths in it are taken from its directory.
    /// - Throws: every problem, each with `file:line:column` and the path of the key.
    package static func read(_ text: String, file: String) throws(Problems) -> Config {
        let problems = YAMLFields.ProblemLog()
        let root = try YAMLDocument.root(of: text, file: file)
        let config = ConfigReader(file: file, root: YAMLFields(root, path: "", known: ConfigReader.keys, file: file, problems: problems))
            .config()
        guard problems.all.isEmpty, let config else {
            throw Problems(problems.all.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) })
        }
        return config
    }
}

/// Reads the keys of a config in the order of the file's documentation.
private struct ConfigReader {
    static let keys = [
        "city", "time_zone", "language", "database", "socket", "identity_credential", "lexicons", "city_lexicons", "directory",
        "sources", "alerts", "receivers",
    ]

    let file: String
    let root: YAMLFields

    /// Nil when something required is missing or wrong; the problems say what.
    func config() -> Config? {
        let sources = entries("sources", \.id.rawValue, source)
        // Also of receivers that cannot be read: the rules that name one are right.
        var receiverIDs: [String] = []
        let receivers = entries("receivers", \.id.rawValue) { node, path in
            receiverIDs += [node.mapping?["id"]?.string].compactMap(\.self)
            return receiver(node, path)
        }
        let alerts = entries("alerts", \.id.rawValue) { alert($0, $1, receiverIDs) }
        let city = root.required("city", expected: "the city's name", nonEmpty)
        let zone = root.optional("time_zone", expected: "an IANA time zone such as Asia/Jakarta") { TimeZone(identifier: $0)?.identifier }
        let language = root.optional("language", expected: "one of \(Language.allCases.map(\.rawValue).joined(separator: ", "))") {
            Language(rawValue: $0)
        }
        let database = root.required("database", expected: "the path of the SQLite file", path)
        let socket = root.required("socket", expected: "the path of the Unix socket, at most 100 bytes") { text in
            path(text).flatMap { $0.utf8.count <= 100 ? $0 : nil }
        }
        let identity = root.optional("identity_credential", expected: "the name of a credential or the path of a file", nonEmpty)
        let lexicons = root.required("lexicons", expected: "the directory of the word lists", path)
        let cityLexicons = root.optional("city_lexicons", expected: "a directory", path)
        let directory = root.required("directory", expected: "the directory of units.csv and its companions", path)
        guard let city, let database, let socket, let lexicons, let directory else { return nil }
        return Config(
            file: file, city: city, timeZone: zone ?? "Asia/Jakarta", language: language ?? .indonesian, database: database, socket: socket,
            identityCredential: identity, lexicons: lexicons, cityLexicons: cityLexicons, directory: directory,
            sources: sources, alerts: alerts, receivers: receivers)
    }

    private func source(_ node: Node, _ path: String) -> Config.Source? {
        let kinds = ["feed", "json", "spool"]
        let web = ["url", "private_addresses", "timeout", "max_bytes", "max_redirects"]
        let kind = node.mapping?["kind"]?.string
        let special =
            switch kind {
            case "feed": web
            case "json": web + ["items", "fields"]
            case "spool": ["path"]
            default: web + ["items", "fields", "path"]
            }
        let fields = root.mapping(node, path, known: ["id", "kind", "every", "unit"] + special)
        let id = fields.required("id", expected: identifierWords) { SourceID(validating: $0) }
        let every = fields.optional("every", expected: "a time such as 30s, 5m, 24h", Quantity.duration)
        let unit = fields.optional("unit", expected: "the id of a unit") { UnitID(validating: $0) }
        guard fields.required("kind", expected: "one of \(kinds.joined(separator: ", "))", { kinds.contains($0) ? $0 : nil }) != nil
        else { return nil }
        let read: Config.Source.Kind? =
            switch kind {
            case "feed": self.web(fields).map { .web(.feed, $0) }
            case "json": json(fields)
            default: fields.required("path", expected: "a directory", self.path).map { .spool(path: $0) }
            }
        guard let id, let read else { return nil }
        guard id != Handlers.intakeSource else {
            fields.report(at: "id", "\(id) is the name of what comes through the socket; give the source another")
            return nil
        }
        return Config.Source(id: id, kind: read, every: every ?? (kind == "spool" ? .seconds(2) : .seconds(300)), unit: unit)
    }

    private func json(_ fields: YAMLFields) -> Config.Source.Kind? {
        let web = web(fields)
        let items = fields.optional("items", expected: fieldPathWords) { FieldPath($0) }
        guard let names = fields.mapping("fields", known: ["id", "text", "title", "author", "url", "time"]) else {
            fields.report(at: "fields", "missing; expected the paths of id, text, and if they exist title, author, url, time")
            return nil
        }
        func optional(_ key: String) -> FieldPath? { names.optional(key, expected: fieldPathWords) { FieldPath($0) } }
        let id = names.required("id", expected: fieldPathWords) { FieldPath($0) }
        let text = names.required("text", expected: fieldPathWords) { FieldPath($0) }
        let (title, author, url, time) = (optional("title"), optional("author"), optional("url"), optional("time"))
        guard let web, let id, let text else { return nil }
        return .web(.json(JSONMapping(items: items ?? .top, id: id, text: text, title: title, author: author, url: url, time: time)), web)
    }

    private func web(_ fields: YAMLFields) -> Config.Web? {
        let standard = WebLimits()
        let url = fields.required("url", expected: "an http or https address", httpURL)
        let isPrivate = fields.optional("private_addresses", expected: "true or false", truth)
        let timeout = fields.optional("timeout", expected: "a time from 1s to 5m, such as 30s") { text in
            Quantity.duration(text).flatMap { $0 <= .seconds(300) ? $0 : nil }
        }
        let bytes = fields.optional("max_bytes", expected: "a size such as 512KiB or 8MiB", Quantity.bytes)
        let redirects = fields.optional("max_redirects", expected: "a number from 0 to 20", number(0...20))
        guard let url else { return nil }
        return Config.Web(
            url: url, allowsPrivateAddresses: isPrivate ?? false,
            limits: WebLimits(
                timeout: timeout ?? standard.timeout, connectTimeout: min(standard.connectTimeout, timeout ?? standard.connectTimeout),
                bodyBytes: bytes ?? standard.bodyBytes, redirects: redirects ?? standard.redirects))
    }

    private func receiver(_ node: Node, _ path: String) -> Config.Receiver? {
        let fields = root.mapping(node, path, known: ["id", "url", "private_addresses", "timeout", "secret_credential", "retries"])
        let id = fields.required("id", expected: identifierWords) { ReceiverID(validating: $0) }
        let web = web(fields)
        let secret = fields.optional("secret_credential", expected: "the name of a credential or the path of a file", nonEmpty)
        let ladder = fields.list("retries", expected: "a time such as 5s, 30m", Quantity.duration)
        guard let id, var web else { return nil }
        // A webhook's answer is a status: it is never followed elsewhere, nor read at length.
        (web.limits.redirects, web.limits.bodyBytes) = (0, 64 * 1024)
        return Config.Receiver(
            id: id, web: web, secretCredential: secret, plan: fields.has("retries") ? DeliveryPlan(ladder: ladder) : .standard)
    }

    private func alert(_ node: Node, _ path: String, _ receiverIDs: [String]) -> AlertRule? {
        let fields = root.mapping(node, path, known: ["id", "minimum", "window", "units", "receiver"])
        let id = fields.required("id", expected: identifierWords) { RuleID(validating: $0) }
        let minimum = fields.required("minimum", expected: "how many negative submissions, from 1", number(1...1_000_000))
        let window = fields.required("window", expected: "a time such as 24h", Quantity.duration)
        let units = fields.list("units", expected: "the id of a unit") { UnitID(validating: $0) }
        let receiver = fields.required("receiver", expected: "the id of a receiver") { ReceiverID(validating: $0) }
        guard let id, let minimum, let window, let receiver else { return nil }
        guard receiverIDs.contains(receiver.rawValue) else {
            let hint = nearest(to: receiver.rawValue, among: receiverIDs).map { "did you mean \($0)?" }
            let known = receiverIDs.isEmpty ? "there are no receivers" : "expected one of \(receiverIDs.joined(separator: ", "))"
            fields.report(at: "receiver", "no receiver has the id \(receiver); \(hint ?? known)")
            return nil
        }
        return AlertRule(id: id, minimum: minimum, window: window, units: units, receiver: receiver)
    }

    /// The readable entries of a list, each with an id that none before it has.
    private func entries<Entry>(_ key: String, _ id: KeyPath<Entry, String>, _ read: (Node, String) -> Entry?) -> [Entry] {
        var seen: Set<String> = []
        return root.list(key).compactMap { place in
            guard let entry = read(place.node, place.path) else { return nil }
            if !seen.insert(entry[keyPath: id]).inserted { root.report(place, "the id \(entry[keyPath: id]) is used twice") }
            return entry
        }
    }

    // How scalars are read.

    private let identifierWords = "a name of letters, digits, - _ . (at most 64)"
    private let fieldPathWords = "a path of field names such as data.reviews"

    private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

    private func path(_ text: String) -> String? {
        guard !text.isEmpty else { return nil }
        let base = URL(fileURLWithPath: file).deletingLastPathComponent()
        return URL(fileURLWithPath: text, relativeTo: base).standardizedFileURL.path
    }

    private func httpURL(_ text: String) -> String? {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f }), let url = URLComponents(string: text),
            ["http", "https"].contains(url.scheme?.lowercased()), url.host?.isEmpty == false, (1...65_535).contains(url.port ?? 80)
        else { return nil }
        return text
    }

    private func truth(_ text: String) -> Bool? { ["true": true, "false": false][text] }

    private func number(_ range: ClosedRange<Int>) -> (String) -> Int? {
        { text in
            guard text.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(text), range.contains(value) else { return nil }
            return value
        }
    }
}
