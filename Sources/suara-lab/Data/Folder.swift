import Foundation
import SuaraModel

/// The files of a directory that a city edits.
enum Folder {
    /// In the order of their names; hidden ones (an editor's own) are left out.
    static func files(in directory: String, ending: String) throws(Failure) -> [InputFile] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
            throw Failure(Problem(file: directory, "cannot read the directory; expected one with \(ending) files"), EX_NOINPUT)
        }
        var problems: [Problem] = []
        var files: [InputFile] = []
        for name in names.sorted() where name.hasSuffix(ending) && !name.hasPrefix(".") {
            let path = "\(directory)/\(name)"
            if let data = FileManager.default.contents(atPath: path) {
                files.append(InputFile(name: path, bytes: [UInt8](data)))
            } else {
                problems.append(Problem(file: path, "cannot read the file; is this user allowed to?"))
            }
        }
        guard problems.isEmpty else { throw Failure(problems, EX_NOINPUT) }
        return files
    }
}
