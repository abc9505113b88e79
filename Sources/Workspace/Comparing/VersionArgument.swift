import System

/// What a word of the command line names as one of two versions.
enum VersionArgument: Equatable, Sendable {
    case standardInput
    /// A file or folder that is there.
    case path(String)
    /// What git takes for a commit, and a path in it, from the root of the repository or, where it begins with `./` or `../`, from the
    /// working folder; without a path everything in the commit.
    case revision(String, path: String?)

    /// What is there as a file or folder is that, whatever revisions there are; a colon ends the name of a revision.
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
