import Foundation
import SuaraDirectory
import SuaraModel

/// The files of a city that has none yet.
struct NewCity {
    let directory: String
    /// Has `config/suara.yaml` and `lexicons/`.
    let share: String

    /// Writes what is not there yet, and returns the paths that were made.
    ///
    /// - Throws: a sentence for the operator.
    func create() throws(Rejection) -> [String] {
        do {
            var made: [String] = []
            try FileManager.default.createDirectory(atPath: "\(directory)/directory", withIntermediateDirectories: true)
            // The template names the place of an installed package; this city may be elsewhere.
            let template = try String(contentsOfFile: "\(share)/config/suara.yaml", encoding: .utf8)
                .replacingOccurrences(of: "/usr/share/suara/lexicons", with: "\(share)/lexicons")
            for (name, content) in [("suara.yaml", template)] + Self.emptyTables {
                let path = "\(directory)/\(name)"
                guard !FileManager.default.fileExists(atPath: path) else { continue }
                try Data(content.utf8).write(to: URL(fileURLWithPath: path))
                made.append(path)
            }
            return made
        } catch {
            throw Rejection("cannot write to \(directory): \(error.localizedDescription)")
        }
    }

    private static var emptyTables: [(String, String)] {
        Directory.layout.map { ("directory/\($0.file)", $0.columns.joined(separator: ",") + "\n") }
    }
}
