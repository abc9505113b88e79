/// Which version this is. `.ci/release` reads it here, and builds no other.
package enum ProjectVersion {
    package static let number = "0.1.0"
}
