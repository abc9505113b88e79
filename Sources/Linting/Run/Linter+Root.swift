import System

extension Linter {
    /// The folder that references of a file stay in: that of the git repository around it, else the working directory when the file is
    /// below it, else the file's own.
    package static func root(of canonicalPath: String) -> String {
        if let repository = repository(around: canonicalPath) { return repository }
        let own = FilePath.directory(of: canonicalPath)
        let working = FileSystem.workingDirectory
        return working != "/" && FilePath.isInside(canonicalPath, root: working) ? working : own
    }

    /// The folder of the git repository around a file; nil when it is in none.
    package static func repository(around canonicalPath: String) -> String? {
        var directory = FilePath.directory(of: canonicalPath)
        while directory != "/" && directory != "." {
            if FileSystem.kind(FilePath.join(directory, ".git")) != nil { return directory }
            directory = FilePath.directory(of: directory)
        }
        return nil
    }
}
