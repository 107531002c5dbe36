import Foundation
import SuaraModel
import SuaraSources

/// A directory that takes JSON files by rename: a gateway writes a file elsewhere on the same disk and
/// renames it into `new/`; the daemon renames it into `taken/`, records it, and removes it.
///
/// A file that cannot be read at all goes to `bad/`, beside a `.reason` file. Whatever was in `taken/`
/// when the daemon died is read again: the store knows what it has.
struct SpoolDirectory: Sendable {
    let path: String

    private static let rooms = ["new", "taken", "bad"]
    /// The largest file, in bytes.
    static let fileLimit = 8 << 20

    /// What waits, by name, and what could not be taken: one bad name does not stop the others.
    struct Taken {
        var names: [String]
        var problem: Rejection?
    }

    /// Makes the rooms where they are missing, and takes what waits.
    ///
    /// - Throws: a sentence for the operator, when the directory cannot be used at all.
    func take() throws(Rejection) -> Taken {
        try attempt("take files") {
            for room in Self.rooms {
                try FileManager.default.createDirectory(atPath: "\(path)/\(room)", withIntermediateDirectories: true)
            }
            // First what a crash left: a new file of the same name must not meet it.
            let left = try names(in: "taken")
            guard left.isEmpty else { return Taken(names: left) }
            var taken = Taken(names: [])
            for name in try names(in: "new") {
                do throws(Rejection) {
                    try attempt("take new/\(name)") {
                        try FileManager.default.moveItem(atPath: "\(path)/new/\(name)", toPath: "\(path)/taken/\(name)")
                    }
                    taken.names.append(name)
                } catch {
                    taken.problem = taken.problem ?? error
                }
            }
            return taken
        }
    }

    func read(_ name: String) throws(SourceError) -> Page {
        let file = "\(path)/taken/\(name)"
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: file) else { throw SourceError("the file cannot be read") }
        // A link may lead to any file of the daemon's, and a pipe may never end.
        guard attributes[.type] as? FileAttributeType == .typeRegular else { throw SourceError("it is not an ordinary file") }
        let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
        guard size <= Self.fileLimit else { throw SourceError("the file has \(size) bytes, more than \(Self.fileLimit)") }
        guard let data = FileManager.default.contents(atPath: file) else { throw SourceError("the file cannot be read") }
        return try SpoolItems.read([UInt8](data))
    }

    /// Both throw a sentence for the operator.
    func remove(_ name: String) throws(Rejection) {
        try attempt("remove taken/\(name)") { try FileManager.default.removeItem(atPath: "\(path)/taken/\(name)") }
    }

    func setAside(_ name: String, because reason: String) throws(Rejection) {
        try attempt("set aside taken/\(name)") {
            // A name may have 255 bytes: the note's own must not be longer.
            let note = String(decoding: name.utf8.prefix(240), as: UTF8.self) + ".reason"
            try Data((reason + "\n").utf8).write(to: URL(fileURLWithPath: "\(path)/bad/\(note)"))
            try? FileManager.default.removeItem(atPath: "\(path)/bad/\(name)")
            try FileManager.default.moveItem(atPath: "\(path)/taken/\(name)", toPath: "\(path)/bad/\(name)")
        }
    }

    private func attempt<Result>(_ act: String, _ body: () throws -> Result) throws(Rejection) -> Result {
        do {
            return try body()
        } catch {
            throw Rejection("spool directory \(path): cannot \(act): \(error.localizedDescription)")
        }
    }

    /// Files named like `….json` that are not hidden.
    private func names(in room: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(room)").filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
            .sorted()
    }
}
