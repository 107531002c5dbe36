import Foundation
import SuaraText
import SuaraTerminal

/// The file that an annotator's rows go to: each is appended at once, so that a crash loses none that was done.
struct LabelledRows {
    static let columns = ["id", "text"] + LabellingSession.heads.map(\.rawValue)

    let path: String

    /// The texts that have a row already.
    func texts() throws -> Set<String> {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return Set(try LabelledFile.read(.init(path)).map(\.text))
    }

    func append(_ row: LabellingSession.LabelledText, id: String) throws(Failure) {
        let isNew = !FileManager.default.fileExists(atPath: path)
        let header = isNew ? Self.columns.joined(separator: "\t") + "\n" : ""
        if isNew { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        guard let file = FileHandle(forWritingAtPath: path) else { throw Failure("cannot write \(path)", EX_CANTCREAT) }
        defer { try? file.close() }
        do {
            try file.seekToEnd()
            try file.write(contentsOf: Data((header + Self.line(row, id: id)).utf8))
        } catch {
            throw Failure("cannot write \(path): \(error.localizedDescription)", EX_IOERR)
        }
    }

    /// Tabs and line breaks of a text would break the row.
    static func line(_ row: LabellingSession.LabelledText, id: String) -> String {
        let cells =
            [id, row.text.collapsed]
            + LabellingSession.heads.map { head in
                row.labels[head].map { $0 == Head.none && head != .urgency ? "-" : $0 } ?? ""
            }
        return cells.joined(separator: "\t") + "\n"
    }
}
