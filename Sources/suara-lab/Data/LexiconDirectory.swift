import Foundation
import SuaraModel
import SuaraText

/// The files of a directory of lexicons.
struct LexiconDirectory {
    /// All files, weights among them.
    let files: [InputFile]

    init(_ path: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".tsv") }.sorted()
        files = try names.map {
            InputFile(name: "\(path)/\($0)", bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\($0)"))))
        }
    }

    /// Without what is learned.
    var lists: [InputFile] { files.filter { !$0.baseName.hasPrefix("weights-") && $0.baseName != "words.tsv" } }
}
