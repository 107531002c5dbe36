import Foundation
import SuaraHTTP
import SuaraModel
import SuaraTestSupport
import Testing

@Suite("HTTP client: TLS", .timeLimit(.minutes(1)))
struct HTTPClientTLSTests {
    private let client = HTTPClient(policy: .anywhere)

    @Test("a server without TLS gives no secure connection")
    func plainServer() async throws {
        try await withLoopbackServer { server in
            let error = await failure(client, WebRequest(url: "https://127.0.0.1:\(server.port)/"))
            #expect(error?.kind == .tls)
            #expect(server.requests.isEmpty)
        }
    }

    @Test("a certificate that nobody vouches for is refused")
    func selfSigned() async throws {
        let program = "/usr/bin/openssl"
        try requirePart("openssl", FileManager.default.isExecutableFile(atPath: program))
        try await withTemporaryDirectory { directory in
            let names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
            let files = ["-keyout", directory + "/key.pem", "-out", directory + "/cert.pem"]
            let maker = try start(program, ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"] + names + files, Pipe())
            maker.waitUntilExit()
            let output = Pipe()
            let server = try start(
                program, ["s_server", "-accept", "127.0.0.1:0", "-www", "-key", directory + "/key.pem", "-cert", directory + "/cert.pem"],
                output)
            defer { server.terminate() }
            let port = try #require(try acceptedPort(output))
            let error = await failure(client, WebRequest(url: "https://127.0.0.1:\(port)/"))
            #expect(error?.kind == .tls)
            #expect(error?.message.contains("certificate") == true)
        }
    }

    private func start(_ program: String, _ arguments: [String], _ output: Pipe) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// From the server's line `ACCEPT 127.0.0.1:40123`.
    private func acceptedPort(_ output: Pipe) throws -> Int? {
        var text = ""
        while let piece = try output.fileHandleForReading.read(upToCount: 1), !piece.isEmpty {
            text += String(decoding: piece, as: UTF8.self)
            guard text.hasSuffix("\n") else { continue }
            if text.hasPrefix("ACCEPT ") { return text.dropLast().split(separator: ":").last.flatMap { Int($0) } }
            text = ""
        }
        return nil
    }
}
