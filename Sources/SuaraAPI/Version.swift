/// The version of this source tree, as the changelog names it: daemon and client print the same.
package enum Version {
    package static let current = "0.1.0-dev"
}
