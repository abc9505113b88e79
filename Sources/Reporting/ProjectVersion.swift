/// The version of the program. `.ci/release` reads it and builds only this version.
package enum ProjectVersion {
    package static let number = "0.1.0"
}
