import Foundation

/// Texts for trying things on: labelled rows, or one text a line.
enum TextFile {
    static func rows(_ path: String) throws -> [LabelledRow] {
        var isDirectory: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
        if !exists || isDirectory.boolValue || path.hasSuffix(".tsv") { return try LabelledFile.read(.init(path)) }
        return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self).split(separator: "\n").enumerated()
            .map { LabelledRow(id: "\(path):\($0.offset + 1)", text: String($0.element), labels: [:], voice: path) }
    }
}
