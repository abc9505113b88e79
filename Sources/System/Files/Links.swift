/// How to treat symbolic links on the way to a file.
package enum Links: Sendable {
    /// They are followed anywhere: a person named the file to be read.
    case followed
    /// A link inside a repository, or else below the working directory, must not point outside it: the author of the repository created the
    /// link and must not choose files outside.
    case confined
    /// There are none, because the path is canonical. A link that was created since is rejected.
    case refused
}
