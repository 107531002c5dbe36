import Foundation
import SuaraHTTP
import SuaraModel
import SuaraTestSupport
import Synchronization
import Testing

@Suite("Test support", .timeLimit(.minutes(1)))
struct TestSupportTests {
    @Test("a recorder wakes who waits, and gives up in time")
    func recorder() async throws {
        let recorder = Recorder<Int>()
        async let two = recorder.wait(count: 2)
        recorder.record(1)
        recorder.record(2)
        #expect(try await two == [1, 2])
        #expect(try await recorder.wait(count: 0) == [1, 2])
        await #expect(throws: TimeLimitPassed.self) { try await recorder.wait(count: 3, within: .milliseconds(20)) }
        recorder.record(3)
        #expect(recorder.all == [1, 2, 3])
    }

    @Test("a temporary directory is gone afterwards, also after an error")
    func directory() async throws {
        struct Wrong: Error {}
        let seen = Mutex("")
        await #expect(throws: Wrong.self) {
            try await withTemporaryDirectory { path in
                seen.withLock { $0 = path }
                try Data("x".utf8).write(to: URL(fileURLWithPath: path + "/x"))
                throw Wrong()
            }
        }
        let path = seen.withLock { $0 }
        #expect(path.hasPrefix("/tmp/suara-"))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("a missing part fails a run that requires all parts")
    func required() throws {
        try requirePart("water", true, requireAll: true)
        let error = #expect(throws: MissingPart.self) { try requirePart("a unicorn (this line is expected)", false, requireAll: true) }
        #expect(error?.name == "a unicorn (this line is expected)")
    }

    @Test("a missing part skips the test of a run that does not")
    func skipped() throws {
        try requirePart("a part that nobody has (this line is expected)", false, requireAll: false)
        Issue.record("the test went on without its part")
    }

    @Test("stored gzip is read by gzip", arguments: [1, 0xfffe, 0xffff, 0x10000, 200_000])
    func gzip(_ count: Int) async throws {
        try requirePart("gzip", FileManager.default.isExecutableFile(atPath: "/usr/bin/gzip"))
        try await withTemporaryDirectory { directory in
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            try Data(storedGzip(bytes)).write(to: URL(fileURLWithPath: directory + "/x.gz"))
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
            process.arguments = ["-d", directory + "/x.gz"]
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            #expect(try Data(contentsOf: URL(fileURLWithPath: directory + "/x")) == Data(bytes))
        }
    }

    @Test("a loopback server ends although a client still waits")
    func serverEnds() async throws {
        let client = HTTPClient(policy: .anywhere)
        let (request, waiting) = try await withLoopbackServer { server in
            server.answer { _ in .hang }
            let request = WebRequest(url: server.url())
            let waiting = Task { try await client.send(request) }
            _ = try await server.request(number: 1)
            return (request, waiting)
        }
        await #expect(throws: TransferError.self) { try await waiting.value }
        await #expect(throws: TransferError.self) { try await client.send(request) }
    }
}
