import Foundation
import SuaraDirectory
import SuaraModel
import SuaraText

/// Reads the config and every file that it names. The only place where these files are opened.
enum SnapshotLoader {
    /// - Throws: every problem of the config at once; where it has none, every problem of every file that it
    ///   names. Nothing is half loaded.
    static func load(configFile: String) throws(Problems) -> Snapshot {
        let config = try Config.read(text(of: configFile), file: configFile)
        var problems: [Problem] = []
        func collect<Value>(_ load: (Config) throws(Problems) -> Value) -> Value? {
            do throws(Problems) {
                return try load(config)
            } catch {
                problems += error.all
                return nil
            }
        }
        let lexicon = collect(lexicon)
        let directory = collect(directory)
        let secrets = collect(secrets)
        if let directory { problems += unknownUnits(config, directory) }
        guard problems.isEmpty, let lexicon, let directory, let secrets else { throw Problems(problems) }
        return Snapshot(config: config, lexicon: lexicon, directory: directory, secrets: secrets)
    }

    private static func text(of path: String) throws(Problems) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Problems([Problem(file: path, "cannot read the file; give an existing one with --config")])
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw Problems([Problem(file: path, "the file is not UTF-8")])
        }
        return text
    }

    private static func directory(_ config: Config) throws(Problems) -> Directory {
        try Directory(files: files(in: config.directory, ending: ".csv"))
    }

    private static func lexicon(_ config: Config) throws(Problems) -> Lexicon {
        func read(_ directory: String) throws(Problems) -> [InputFile] { try files(in: directory, ending: ".tsv") }
        return try Lexicon(base: read(config.lexicons), city: config.cityLexicons.map(read) ?? [])
    }

    private static func files(in directory: String, ending: String) throws(Problems) -> [InputFile] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
            throw Problems([Problem(file: directory, "cannot read the directory")])
        }
        var problems: [Problem] = []
        var files: [InputFile] = []
        for name in names.sorted() where name.hasSuffix(ending) && !name.hasPrefix(".") {
            let path = "\(directory)/\(name)"
            if let data = FileManager.default.contents(atPath: path) {
                files.append(InputFile(name: path, bytes: [UInt8](data)))
            } else {
                problems.append(Problem(file: path, "cannot read the file"))
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return files
    }

    private static func secrets(_ config: Config) throws(Problems) -> [ReceiverID: [UInt8]] {
        var secrets: [ReceiverID: [UInt8]] = [:]
        var problems: [Problem] = []
        if let name = config.identityCredential {
            do throws(Rejection) {
                _ = try Credential.read(name, configFile: config.file)
            } catch {
                problems.append(Problem(file: config.file, path: "identity_credential", error.reason))
            }
        }
        for receiver in config.receivers {
            guard let name = receiver.secretCredential else { continue }
            do throws(Rejection) {
                secrets[receiver.id] = try WebhookSignature.secret(Credential.read(name, configFile: config.file))
            } catch {
                problems.append(Problem(file: config.file, path: "receivers.\(receiver.id).secret_credential", error.reason))
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return secrets
    }

    private static func unknownUnits(_ config: Config, _ directory: Directory) -> [Problem] {
        let named =
            config.sources.compactMap { source in source.unit.map { ("sources.\(source.id).unit", $0) } }
            + config.alerts.flatMap { rule in rule.units.map { ("alerts.\(rule.id).units", $0) } }
        let known = directory.units.map(\.id.rawValue)
        return named.filter { directory.name(of: $0.1) == nil }.map { path, unit in
            let hint = nearest(to: unit.rawValue, among: known).map { "; did you mean \($0)?" } ?? ""
            return Problem(file: config.file, path: path, "units.csv has no unit \(unit)\(hint)")
        }
    }
}
