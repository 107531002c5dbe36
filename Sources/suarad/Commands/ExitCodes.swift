import ArgumentParser
import Foundation
import SuaraModel

extension ExitCode {
    /// Something in the config or the files it names is wrong (EX_CONFIG of sysexits(3)).
    static let config = ExitCode(78)
}

/// Runs a command's body; what it throws becomes lines on standard error and an exit code.
func reporting(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let problems as Problems {
        say(problems.description)
        say(problems.all.count == 1 ? "1 problem" : "\(problems.all.count) problems")
        throw ExitCode.config
    } catch let rejection as Rejection {
        say("suarad: \(rejection.reason)")
        throw ExitCode.failure
    } catch let exit as ExitCode {
        throw exit
    } catch {
        say("suarad: \(error)")
        throw ExitCode.failure
    }
}

private func say(_ line: String) { try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8)) }
