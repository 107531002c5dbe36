import ArgumentParser
import Foundation
import SuaraAPI
import SuaraTerminal

/// How a command ends when it cannot answer: a sentence for standard error and a code of sysexits(3).
struct Failure: Error, Equatable {
    var message: String
    var code: Int32

    init(_ message: String, _ code: Int32) {
        self.message = message
        self.code = code
    }

    init(_ error: any Error) {
        self =
            switch error {
            case let failure as Failure: failure
            case let problem as ProblemReply: Failure(problem.detail, EX_USAGE)
            case let error as ClientError: Failure(error)
            default: Failure(String(describing: error), EX_SOFTWARE)
            }
    }

    private init(_ error: ClientError) {
        self =
            switch error {
            case .unreachable: Failure(error.description, EX_UNAVAILABLE)
            case .unreadable: Failure(error.description, EX_PROTOCOL)
            case .refused(let problem): Failure(refused: problem)
            }
    }

    private init(refused problem: ProblemReply) {
        self =
            switch problem.status {
            case 400, 422: Failure(problem.detail, EX_USAGE)
            case 403: Failure(problem.description, EX_NOPERM)
            default: Failure(problem.description, EX_SOFTWARE)
            }
    }

    /// The line as it is printed.
    var line: String { "suara: \(message.printable)\n" }
}

/// Runs a command's body; what it throws becomes a line on standard error and an exit code.
func reporting(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch {
        let failure = Failure(error)
        FileHandle.standardError.write(Data(failure.line.utf8))
        throw ExitCode(failure.code)
    }
}
