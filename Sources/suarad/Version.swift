/// The version of this source tree, as the changelog names it.
enum Version {
    static let current = "0.1.0-dev"
}
