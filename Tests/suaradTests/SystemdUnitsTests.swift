import Foundation
import SuaraTestSupport
import Testing

/// The units as a package installs them, read by systemd's own checker in a tree of the test's making.
@Suite("The systemd units") struct SystemdUnitsTests {
    private let checker = "/usr/bin/systemd-analyze"

    @Test("Are without a mistake")
    func verify() async throws {
        try requirePart("systemd-analyze (package systemd)", exists(checker))
        try await withTree { tree in
            let result = try run(["verify", "--man=no", "--root=" + tree, "suarad.service", "suarad.socket"])
            // Unknown keys and values are told, but do not change the status.
            #expect(result.output == "" && result.status == 0)
        }
    }

    @Test(
        "A mistake in them would be seen",
        arguments: [("WatchdogSec=", "WatchdgSec="), ("Type=notify", "Type=notfy"), ("/usr/bin/", "/usr/bn/")])
    func mistake(_ right: String, _ wrong: String) async throws {
        try requirePart("systemd-analyze (package systemd)", exists(checker))
        try await withTree { tree in
            let path = tree + "/etc/systemd/system/suarad.service"
            let unit = try text(of: path)
            #expect(unit.contains(right))
            try write(unit.replacing(right, with: wrong), to: path)
            let result = try run(["verify", "--man=no", "--root=" + tree, "suarad.service"])
            #expect(result.output != "")
        }
    }

    @Test("Leave little to exploit")
    func security() async throws {
        try requirePart("systemd-analyze (package systemd)", exists(checker))
        try await withTree { tree in
            let result = try run(["security", "--offline=true", "--threshold=20", "--no-pager", "--root=" + tree, "suarad.service"])
            #expect(result.status == 0, "\(result.output.suffix(300))")
        }
    }

    @Test("The service tells peers apart, which a user namespace would prevent")
    func peers() throws {
        #expect(try lines("suarad.service").contains("PrivateUsers=no"))
    }

    @Test("The socket is where the config has it, for the daemon's group alone")
    func socket() throws {
        let lines = try lines("suarad.socket")
        #expect(try text(of: repository + "/config/suara.yaml").contains("\nsocket: /run/suara/suara.sock\n"))
        #expect(lines.contains("ListenStream=/run/suara/suara.sock") && lines.contains("SocketMode=0660"))
        #expect(lines.contains("SocketUser=suara") && lines.contains("SocketGroup=suara"))
    }

    @Test("The service may write where the config's database and spool directory are")
    func writable() throws {
        let (config, lines) = (try text(of: repository + "/config/suara.yaml"), try lines("suarad.service"))
        #expect(config.contains("\ndatabase: /var/lib/suara/suara.db\n") && lines.contains("StateDirectory=suara"))
        #expect(config.contains("path: /var/spool/suara\n") && lines.contains("ReadWritePaths=-/var/spool/suara"))
    }

    @Test("A bad config is not tried again")
    func badConfig() throws {
        #expect(try lines("suarad.service").contains("RestartPreventExitStatus=78"))
    }

    private func lines(_ unit: String) throws -> [String] {
        try text(of: "\(repository)/systemd/\(unit)").split(separator: "\n").map { String($0) }
    }

    /// The units, the programs they start, and the targets they name.
    private func withTree(_ body: (String) async throws -> Void) async throws {
        try await withTemporaryDirectory { tree in
            let units = tree + "/etc/systemd/system/"
            for unit in ["suarad.service", "suarad.socket"] { try write(text(of: "\(repository)/systemd/\(unit)"), to: units + unit) }
            for target in ["basic", "multi-user", "network-online", "shutdown", "sockets", "sysinit"] {
                try write("[Unit]\nDescription=\(target)\n", to: "\(units)\(target).target")
            }
            for program in ["/usr/bin/suarad", "/bin/kill"] { try write("#!/bin/sh\n", to: tree + program, mode: 0o755) }
            try await body(tree)
        }
    }

    /// Runs the checker to its end; `output` has its errors too.
    private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: checker)
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
}
