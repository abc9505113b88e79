import System

extension Linter {
    /// The folder that the references of a file must stay in: the git repository that contains it, or the working directory if the file is
    /// below it, or the file's own folder.
    package static func root(of canonicalPath: String) -> String {
        if let repository = repository(around: canonicalPath) { return repository }
        let own = FilePath.directory(of: canonicalPath)
        let working = FileSystem.workingDirectory
        return working != "/" && FilePath.isInside(canonicalPath, root: working) ? working : own
    }

    /// The folder of the git repository that contains a file; nil if there is none.
    package static func repository(around canonicalPath: String) -> String? {
        var directory = FilePath.directory(of: canonicalPath)
        while directory != "/" && directory != "." {
            if FileSystem.kind(FilePath.join(directory, ".git")) != nil { return directory }
            directory = FilePath.directory(of: directory)
        }
        return nil
    }
}
