import SuaraAPI
import Testing

@testable import suara

@Suite("Failure") struct FailureTests {
    @Test(
        "Each error of the client has its code of sysexits",
        arguments: [
            (ClientError.unreachable(socket: "/tmp/x", reason: "no such file"), Int32(69)),
            (.unreadable("no items"), 76),
            (.refused(ProblemReply(status: 400, title: "Bad Request", detail: "d")), 64),
            (.refused(ProblemReply(status: 422, title: "Unprocessable Content", detail: "d")), 64),
            (.refused(ProblemReply(status: 403, title: "Forbidden", detail: "d")), 77),
            (.refused(ProblemReply(status: 404, title: "Not Found", detail: "d")), 70),
            (.refused(ProblemReply(status: 500, title: "Internal Server Error", detail: "d")), 70),
        ])
    func codes(_ error: ClientError, _ code: Int32) {
        #expect(Failure(error).code == code)
    }

    @Test("The line names the program and the fault")
    func line() {
        #expect(Failure(ProblemReply.badRequest("by: expected hour")).line == "suara: by: expected hour\n")
        let refused = ClientError.refused(ProblemReply(status: 403, title: "Forbidden", detail: "viewers see no texts"))
        #expect(Failure(refused).line == "suara: 403 Forbidden: viewers see no texts\n")
        #expect(Failure(ClientError.unreachable(socket: "/tmp/x", reason: "refused")).line.contains("/tmp/x"))
    }

    @Test("A hostile answer does not control the terminal either")
    func hostile() {
        let refused = ClientError.refused(ProblemReply(status: 400, title: "", detail: "\u{1B}[2J\n\u{9B}x"))
        #expect(Failure(refused).line == "suara: \u{FFFD}[2J \u{FFFD}x\n")
    }

    @Test("An error that nobody foresaw is a software error")
    func unforeseen() {
        struct Odd: Error {}
        #expect(Failure(Odd()).code == 70)
    }
}
