import System
import YAML

extension FileSystem {
    /// Reads a regular file. Rejects devices, pipes, and folders without waiting for them.
    ///
    /// - Parameters:
    ///   - links: how to treat symbolic links in the path.
    ///   - name: its name in reports.
    ///   - limit: its maximum size in bytes.
    package static func read(_ path: String, links: Links = .followed, as name: String, limit: Int) throws(Failure) -> Source {
        Source(path: name, owning: try contents(of: path, links: links, limit: limit))
    }

    package static func readStandardInput(as name: String, limit: Int) throws(Failure) -> Source {
        Source(path: name, owning: try standardInput(limit: limit))
    }
}
