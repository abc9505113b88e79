extension FileSystem {
    /// Creates a folder and its missing parent folders; does nothing if it exists.
    package static func makeFolders(_ path: String) throws(OutputError) {
        guard kind(path) != .directory else { return }
        let above = FilePath.directory(of: path)
        if above != path { try makeFolders(above) }
        do { try SystemCalls.makeFolder(Way(to: path, .confined)) } catch { throw OutputError(path: path, code: error.code) }
    }
}
