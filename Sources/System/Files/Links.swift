/// What becomes of symbolic links on the way to a file.
package enum Links: Sendable {
    /// They lead where they lead: a person named the file, to be read.
    case followed
    /// One that lies in a repository, or else below the working directory, does not lead out of it: whoever made the repository made the
    /// link, and shall not choose files outside.
    case confined
    /// There is none: the path is canonical. One that has come since is refused.
    case refused
}
