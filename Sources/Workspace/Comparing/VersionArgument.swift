import System

/// What a command-line argument names as one of two versions.
enum VersionArgument: Equatable, Sendable {
    case standardInput
    /// An existing file or folder.
    case path(String)
    /// Something that git accepts as a commit, and a path in it, relative to the root of the repository or, if it begins with `./` or
    /// `../`, to the working directory; without a path, everything in the commit.
    case revision(String, path: String?)

    /// Existing files and folders take precedence over revisions; a colon ends the name of a revision.
    init(_ text: String) {
        if text == LintTargets.standardInput {
            self = .standardInput
        } else if FileSystem.entryKind(text) != nil {
            self = .path(text)
        } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
            let path = String(text[text.index(after: colon)...])
            self = .revision(String(text[..<colon]), path: path.isEmpty ? nil : path)
        } else {
            self = .revision(text, path: nil)
        }
    }
}
