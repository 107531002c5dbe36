/// An error answer, `application/problem+json` (RFC 9457).
package struct ProblemReply: Error, Hashable, Codable, Sendable, CustomStringConvertible {
    package static let contentType = "application/problem+json"

    /// The HTTP status again.
    package var status: Int
    /// The kind of error: the status in words.
    package var title: String
    /// What was wrong with this request, and what was expected.
    package var detail: String

    package init(status: Int, title: String, detail: String) {
        self.status = status
        self.title = title
        self.detail = detail
    }

    package static func badRequest(_ detail: String) -> ProblemReply {
        ProblemReply(status: 400, title: "Bad Request", detail: detail)
    }

    package var description: String { "\(status) \(title): \(detail)" }
}
