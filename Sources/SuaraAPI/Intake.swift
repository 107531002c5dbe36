/// `POST /v1/submissions`: feedback from a city's own app, and the form of a spool file.
///
/// The header `Idempotency-Key` (1 to 255 bytes) names the submission: the same key with the same text is
/// answered again without being stored again; with another text it is refused (409).
package struct IntakeRequest: Hashable, Codable, Sendable {
    /// The largest body, in bytes.
    package static let bodyLimit = 256 * 1024
    package static let keyHeader = "Idempotency-Key"

    package var text: String
    package var title: String?
    /// Whatever names the author in the app; only a keyed hash of it is kept.
    package var author: String?
    package var url: String?
    /// RFC 3339; the time of receipt where it is missing.
    package var submittedAt: String?
    /// The unit the citizen addressed.
    package var unit: String?

    package init(
        text: String, title: String? = nil, author: String? = nil, url: String? = nil, submittedAt: String? = nil, unit: String? = nil
    ) {
        self.text = text
        self.title = title
        self.author = author
        self.url = url
        self.submittedAt = submittedAt
        self.unit = unit
    }
}

/// 201 for a new submission, 200 for a repeated key. Either is sent only after the commit.
package struct IntakeReply: Hashable, Codable, Sendable {
    package var id: String
    /// False when this key was known.
    package var created: Bool

    package init(id: String, created: Bool) {
        self.id = id
        self.created = created
    }
}
