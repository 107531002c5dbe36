/// A way through JSON: names and indexes with dots between, `comment.text`, `comments.0.userComment.text`.
///
/// A number is an index in an array (from 0) and a name in an object. A name that itself has a dot
/// cannot be reached.
package struct FieldPath: Hashable, Sendable, CustomStringConvertible {
    package let components: [String]

    /// The empty path: the top itself.
    package static let top = FieldPath(components: [])

    package enum Limits {
        package static let components = 16
        /// Of one component, in bytes of UTF-8.
        package static let bytes = 64
    }

    private init(components: [String]) { self.components = components }

    /// Nil when a component is empty, too long or has control characters, or when there are too many.
    /// The empty text is ``top``.
    package init?(_ text: some StringProtocol) {
        guard !text.isEmpty else { self = .top; return }
        let parts = String(text).split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count <= Limits.components, parts.allSatisfy(Self.isComponent) else { return nil }
        self.components = parts
    }

    package var isTop: Bool { components.isEmpty }
    package var description: String { components.joined(separator: ".") }

    func prefix(_ count: Int) -> FieldPath { FieldPath(components: Array(components.prefix(count))) }

    private static func isComponent(_ text: String) -> Bool {
        (1...Limits.bytes).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
}
