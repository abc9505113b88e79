import System
import YAML

/// Where the files of a description come from: the disk, or an earlier state of a folder.
package struct FileTree: Sendable {
    package typealias Reading = @Sendable (_ canonical: String, _ name: String, _ limit: Int) throws(FileSystem.Failure) -> Source

    /// The path without symbolic links, `.`, and `..`; nil if nothing exists there.
    package let canonical: @Sendable (String) -> String?
    private let reading: Reading
    /// Contents that replace those of files, by canonical path: the results of fixes.
    package var drafts: [String: [UInt8]] = [:]
    /// Keeps files that several descriptions of a run refer to; nil reads them again for each.
    package var shared: SharedTrees?

    package init(canonical: @escaping @Sendable (String) -> String?, reading: @escaping Reading) {
        self.canonical = canonical
        self.reading = reading
    }

    package static let disk = FileTree(
        canonical: { FileSystem.canonical($0) },
        reading: { path, name, limit throws(FileSystem.Failure) in
            // A path that is not canonical is as it was given: see `Linter.inspect(path:)`.
            try FileSystem.read(path, links: path.hasPrefix("/") ? .refused : .followed, as: name, limit: limit)
        })

    /// Reads a regular file.
    ///
    /// - Parameters:
    ///   - path: canonical.
    ///   - name: its name in reports.
    ///   - limit: its maximum size in bytes.
    package func read(_ path: String, as name: String, limit: Int) throws(FileSystem.Failure) -> Source {
        if let draft = drafts[path] { return Source(path: name, bytes: draft) }
        return try reading(path, name, limit)
    }
}
