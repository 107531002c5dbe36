import Foundation
import SuaraModel

/// Where the files are that come with the program.
enum SharedFiles {
    /// The given directory, else the first that has them: beside the program (`../share/suara`), in the
    /// source tree the program was built in, or `/usr/share/suara`.
    ///
    /// - Throws: a sentence that names where was looked.
    static func find(_ given: String?) throws(Rejection) -> String {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        let beside = URL(fileURLWithPath: program).deletingLastPathComponent()
        let candidates =
            given.map { [URL(fileURLWithPath: $0).standardizedFileURL.path] }
            ?? ["../share/suara", "../../..", "../../../.."].map { beside.appendingPathComponent($0).standardizedFileURL.path } + [
                "/usr/share/suara"
            ]
        let found = candidates.first { path in
            ["config/suara.yaml", "lexicons/sentiment.tsv"].allSatisfy { FileManager.default.fileExists(atPath: "\(path)/\($0)") }
        }
        guard let found else {
            throw Rejection(
                "cannot find config/suara.yaml and lexicons/ in \(candidates.joined(separator: ", ")); name their directory with --share")
        }
        return found
    }
}
