import SuaraModel
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("Lock files") struct FileLockTests {
    @Test("One holds it until it lets go, and the file stays")
    func held() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/suara.db.lock"
            let lock = try FileLock(path: path, refusal: "sudah dipakai")
            #expect(throws: Rejection("sudah dipakai")) { try FileLock(path: path, refusal: "sudah dipakai") }
            let modeWhenHeld = try mode(of: path)
            #expect(modeWhenHeld == 0o600)
            lock.release()
            #expect(exists(path))
            try FileLock(path: path, refusal: "sudah dipakai").release()
        }
    }

    @Test("A file that a dead process left behind is no obstacle")
    func leftBehind() async throws {
        try await withTemporaryDirectory { directory in
            try write("", to: directory + "/lock")
            try FileLock(path: directory + "/lock", refusal: "sudah dipakai").release()
        }
    }

    @Test("A directory that is not there is told")
    func noDirectory() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/none/lock"
            let reason = "cannot make \(path): No such file or directory; does its directory exist, and may this user write to it?"
            #expect(throws: Rejection(reason)) { try FileLock(path: path, refusal: "sudah dipakai") }
        }
    }
}
