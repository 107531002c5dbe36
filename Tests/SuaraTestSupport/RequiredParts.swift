// The static standard library comes without Testing, and a whole static build must still go through.
#if canImport(Testing)
    import Foundation
    package import Testing

    /// A test cannot run because something is not installed, and the run was told to accept no such gaps.
    package struct MissingPart: Error, Hashable, CustomStringConvertible {
        package var name: String
        package var description: String { "required part is missing: \(name)" }
    }

    /// Skips the current test, with a loud line on standard error, unless the part it needs is there.
    ///
    /// With `SUARA_REQUIRE_ALL=1` in the environment it fails instead, so that a complete run cannot be green
    /// because of what was not installed.
    ///
    /// - Parameter name: the part, as someone would install it.
    package func requirePart(
        _ name: String, _ isThere: Bool,
        requireAll: Bool = ProcessInfo.processInfo.environment["SUARA_REQUIRE_ALL"] == "1",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        guard !isThere else { return }
        let line = "\n*** \(requireAll ? "FAILED" : "SKIPPED"): \(name) is missing (\(sourceLocation))\n"
        FileHandle.standardError.write(Data(line.utf8))
        if requireAll { throw MissingPart(name: name) }
        try Test.cancel("\(name) is missing", sourceLocation: sourceLocation)
    }
#endif
