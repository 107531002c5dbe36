import Foundation
import SuaraModel
import SuaraTestSupport
import Testing

@testable import suarad

@Suite("Credentials") struct CredentialTests {
    @Test(
        "A file beside the config is read, without the newline at its end",
        arguments: ["rahasia", "rahasia\n", "rahasia\r\n", "rahasia\n\n"])
    func beside(_ content: String) async throws {
        try await withTemporaryDirectory { directory in
            try write(content, to: directory + "/token", mode: 0o600)
            #expect(try read("token", directory) == "rahasia")
            #expect(try read("./token", directory) == "rahasia")
            #expect(try read(directory + "/token", "/elsewhere") == "rahasia")
        }
    }

    @Test("systemd's directory comes first")
    func handedOver() async throws {
        try await withTemporaryDirectory { directory in
            try write("dari berkas", to: directory + "/token", mode: 0o600)
            try write("dari systemd", to: directory + "/handed/token", mode: 0o400)
            let environment = ["CREDENTIALS_DIRECTORY": directory + "/handed"]
            #expect(try read("token", directory, environment) == "dari systemd")
            // A path is a path, not a name in systemd's directory.
            #expect(try read("./token", directory, environment) == "dari berkas")
        }
    }

    @Test("What systemd's directory does not have is looked for beside the config")
    func notHandedOver() async throws {
        try await withTemporaryDirectory { directory in
            try write("dari berkas", to: directory + "/token", mode: 0o600)
            #expect(try read("token", directory, ["CREDENTIALS_DIRECTORY": directory + "/none"]) == "dari berkas")
        }
    }

    @Test("systemd's access list shows as rights of the group and is no fault")
    func accessList() async throws {
        try await withTemporaryDirectory { directory in
            try write("dari systemd", to: directory + "/handed/token", mode: 0o440)
            #expect(try read("token", directory, ["CREDENTIALS_DIRECTORY": directory + "/handed"]) == "dari systemd")
        }
    }

    @Test("A file that others may read or write is refused", arguments: [0o644, 0o640, 0o604, 0o660, 0o601, 0o777])
    func openToOthers(_ mode: Int) async throws {
        try await withTemporaryDirectory { directory in
            try write("rahasia", to: directory + "/token", mode: mode)
            let octal = String(mode, radix: 8)
            #expect(throws: Rejection("the credential \(directory)/token may be read by others (mode \(octal)); run chmod 600")) {
                try read("token", directory)
            }
        }
    }

    @Test("A missing file is named, with what to do")
    func missing() async throws {
        try await withTemporaryDirectory { directory in
            let reason =
                "cannot read the credential token: no file \(directory)/token; make it, or load it with systemd's LoadCredential="
            #expect(throws: Rejection(reason)) { try read("token", directory) }
        }
    }

    @Test("A file without a secret is refused", arguments: ["", "\n", "\r\n\n"])
    func empty(_ content: String) async throws {
        try await withTemporaryDirectory { directory in
            try write(content, to: directory + "/token", mode: 0o600)
            #expect(throws: Rejection("the credential \(directory)/token is empty")) { try read("token", directory) }
        }
    }

    @Test("A directory is no secret")
    func directory() async throws {
        try await withTemporaryDirectory { directory in
            try FileManager.default.createDirectory(
                atPath: directory + "/token", withIntermediateDirectories: false, attributes: [.posixPermissions: NSNumber(value: 0o700)])
            #expect(throws: Rejection.self) { try read("token", directory) }
        }
    }

    private func read(_ name: String, _ directory: String, _ environment: [String: String] = [:]) throws -> String {
        String(decoding: try Credential.read(name, configFile: directory + "/suara.yaml", environment: environment), as: UTF8.self)
    }
}
