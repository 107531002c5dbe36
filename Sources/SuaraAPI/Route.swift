/// The paths of the socket, version 1.
package enum Route: String, CaseIterable, Sendable {
    case health = "/v1/health"
    case status = "/v1/status"
    case trends = "/v1/trends"
    case submissions = "/v1/submissions"
    case alerts = "/v1/alerts"
}
