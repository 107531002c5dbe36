import GRDB

/// Why the database cannot be used: the daemon says it and stops.
package enum StoreError: Error, Hashable, CustomStringConvertible {
    case notSuara(path: String)
    case newerSchema(path: String)
    case corrupt(path: String, detail: String)
    case unusable(path: String, detail: String)
    case badKey(bytes: Int)

    package var description: String {
        switch self {
        case .notSuara(let path):
            "\(path): this SQLite file belongs to another program; name another `database` in the config"
        case .newerSchema(let path):
            "\(path): a newer version of Suara wrote this database; install that version, or restore an older backup"
        case .corrupt(let path, let detail):
            "\(path): the database is damaged (\(detail)); the file was not changed; restore a backup, keep this file for inspection"
        case .unusable(let path, let detail):
            "\(path): cannot open the database: \(detail); check that the directory exists and that this user may write to it"
        case .badKey(let bytes):
            "the identity key has \(bytes) bytes; it must have at least 32"
        }
    }

    /// SQLite's own words, sorted into what an operator can do about them.
    static func opening(_ path: String, _ error: any Error) -> StoreError {
        if let known = error as? StoreError { return known }
        guard let sqlite = error as? DatabaseError else { return .unusable(path: path, detail: String(describing: error)) }
        let detail = sqlite.message ?? sqlite.resultCode.description
        return switch sqlite.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .corrupt(path: path, detail: detail)
        default: .unusable(path: path, detail: detail)
        }
    }
}
