import System
import YAML

extension FileSystem {
    /// Reads a regular file. Devices, pipes and folders are refused without waiting for them.
    ///
    /// - Parameters:
    ///   - links: what becomes of symbolic links in the path.
    ///   - name: what reports call it.
    ///   - limit: the bytes it may have.
    package static func read(_ path: String, links: Links = .followed, as name: String, limit: Int) throws(Failure) -> Source {
        Source(path: name, owning: try contents(of: path, links: links, limit: limit))
    }

    package static func readStandardInput(as name: String, limit: Int) throws(Failure) -> Source {
        Source(path: name, owning: try standardInput(limit: limit))
    }
}
