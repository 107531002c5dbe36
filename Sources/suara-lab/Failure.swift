import ArgumentParser
import Foundation
import SuaraModel

/// How a command ends when it cannot go on: a sentence for standard error and a code of sysexits(3).
struct Failure: Error, Equatable {
    var message: String
    var code: Int32

    init(_ message: String, _ code: Int32) {
        self.message = message
        self.code = code
    }

    /// Something in a file is wrong.
    init(_ problem: Problem, _ code: Int32 = EX_DATAERR) { self.init([problem], code) }

    init(_ problems: [Problem], _ code: Int32 = EX_DATAERR) {
        self.init(problems.map(\.description).joined(separator: "\n"), code)
    }

    init(_ error: any Error) {
        self =
            switch error {
            case let failure as Failure: failure
            case let problem as Problem: Failure(problem)
            case let problems as Problems: Failure(problems.all)
            default: Failure(error.localizedDescription, EX_IOERR)
            }
    }
}

/// Runs a command's body; what it throws becomes lines on standard error and an exit code.
func reporting(_ body: () throws -> Void) throws {
    do {
        try body()
    } catch let exit as ExitCode {
        throw exit
    } catch let error as ValidationError {
        throw error
    } catch {
        let failure = Failure(error)
        for line in failure.message.split(separator: "\n") { StandardStreams.warn("suara-lab: \(line)") }
        throw ExitCode(failure.code)
    }
}
