import SuaraAPI
import Testing

struct ProblemReplyTests {
    @Test func `a problem is written as RFC 9457 names it`() throws {
        let problem = ProblemReply.badRequest("limit: given 2 times, expected once")
        #expect(try json(problem) == #"{"detail":"limit: given 2 times, expected once","status":400,"title":"Bad Request"}"#)
        #expect(try survives(problem))
        #expect(problem.description == "400 Bad Request: limit: given 2 times, expected once")
        #expect(ProblemReply.contentType == "application/problem+json")
    }
}
