/// An answer of which nothing could be read: what was seen, what was expected, what an operator can do.
///
/// The sentence goes into the source's row and the log, so it carries no text of the body.
package struct SourceError: Error, Hashable, Sendable, CustomStringConvertible {
    package let message: String

    package init(_ message: String) { self.message = message }

    package var description: String { message }
}
