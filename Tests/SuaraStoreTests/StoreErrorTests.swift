import GRDB
import Testing

@testable import SuaraStore

struct StoreErrorTests {
    @Test(arguments: [
        (ResultCode.SQLITE_CORRUPT, true), (.SQLITE_NOTADB, true), (.SQLITE_CORRUPT_INDEX, true), (.SQLITE_CANTOPEN, false),
        (.SQLITE_FULL, false), (.SQLITE_READONLY, false), (.SQLITE_BUSY, false),
    ])
    func `SQLite's errors are sorted by what can be done about them`(code: ResultCode, isCorrupt: Bool) {
        let error = StoreError.opening("p", DatabaseError(resultCode: code, message: "m"))
        #expect(error == (isCorrupt ? .corrupt(path: "p", detail: "m") : .unusable(path: "p", detail: "m")))
    }

    @Test func `known errors stay as they are`() {
        #expect(StoreError.opening("p", StoreError.notSuara(path: "q")) == .notSuara(path: "q"))
    }

    @Test func `each sentence names the file and what to do`() {
        let errors: [(StoreError, String)] = [
            (.notSuara(path: "p"), "name another `database`"), (.newerSchema(path: "p"), "install that version"),
            (.corrupt(path: "p", detail: "d"), "restore a backup"), (.unusable(path: "p", detail: "d"), "may write to it"),
        ]
        for (error, advice) in errors {
            #expect(error.description.hasPrefix("p: ") && error.description.contains(advice))
        }
        #expect(StoreError.badKey(bytes: 3).description == "the identity key has 3 bytes; it must have at least 32")
    }
}
