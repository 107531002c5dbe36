import SuaraModel
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("The identity key") struct IdentityKeyTests {
    @Test("Is made at the first start, for its owner alone, and used from then on")
    func madeOnce() async throws {
        try await withTemporaryDirectory { directory in
            let config = try config(directory)
            let key = try IdentityKey.load(config)
            #expect(key.count == 64 && key.allSatisfy { Array("0123456789abcdef".utf8).contains($0) })
            #expect(try mode(of: directory + "/suara.db.key") == 0o600)
            #expect(try text(of: directory + "/suara.db.key") == String(decoding: key, as: UTF8.self))
            #expect(try IdentityKey.load(config) == key)
        }
    }

    @Test("Differs from city to city")
    func random() async throws {
        let first = try await withTemporaryDirectory { try IdentityKey.load(config($0)) }
        let second = try await withTemporaryDirectory { try IdentityKey.load(config($0)) }
        #expect(first != second)
    }

    @Test("Is not made anew for a database that was keyed with another")
    func lost() async throws {
        try await withTemporaryDirectory { directory in
            try write("", to: directory + "/suara.db")
            let reason = "the identity key \(directory)/suara.db.key is missing but its database exists; restore the key from the backup"
            #expect(throws: Rejection(reason)) { try IdentityKey.load(config(directory)) }
            #expect(!exists(directory + "/suara.db.key"))
        }
    }

    @Test("Beside an existing database is read")
    func kept() async throws {
        try await withTemporaryDirectory { directory in
            try write("", to: directory + "/suara.db")
            try write("kunci\n", to: directory + "/suara.db.key", mode: 0o600)
            #expect(try IdentityKey.load(config(directory)) == Array("kunci".utf8))
        }
    }

    @Test("Is refused when others may read it, or when it is empty", arguments: [("kunci", 0o640), ("", 0o600)])
    func unfit(_ content: String, _ mode: Int) async throws {
        try await withTemporaryDirectory { directory in
            try write(content, to: directory + "/suara.db.key", mode: mode)
            #expect(throws: Rejection.self) { try IdentityKey.load(config(directory)) }
        }
    }

    @Test("From a credential leaves no file, and a missing credential makes none")
    func credential() async throws {
        try await withTemporaryDirectory { directory in
            let config = try config(directory, "identity_credential: identitas")
            #expect(throws: Rejection.self) { try IdentityKey.load(config) }
            try write("dari kredensial", to: directory + "/identitas", mode: 0o600)
            #expect(try IdentityKey.load(config) == Array("dari kredensial".utf8))
            #expect(!exists(directory + "/suara.db.key"))
        }
    }

    @Test("That cannot be written is told with its path")
    func noDirectory() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/none/suara.db.key"
            #expect(throws: Rejection("cannot make the identity key \(path): No such file or directory")) {
                try IdentityKey.load(config(directory + "/none"))
            }
        }
    }

    private func config(_ directory: String, _ rest: String = "") throws -> Config {
        let text = "city: Kota\ndatabase: suara.db\nsocket: s\nlexicons: l\ndirectory: d\n" + rest
        return try Config.read(text, file: directory + "/suara.yaml")
    }
}
