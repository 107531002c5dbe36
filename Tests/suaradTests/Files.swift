import Foundation

/// The source tree that these tests belong to.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// Writes a file, and makes the directories above it.
func write(_ text: String, to path: String, mode: Int = 0o644) throws {
    let directory = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: NSNumber(value: mode)], ofItemAtPath: path)
}

func text(of path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

/// The lower nine bits of a file's mode.
func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
}
