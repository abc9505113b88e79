import System
import YAML

extension FileSystem {
    /// Reads a regular file. Devices, pipes and folders are refused without waiting for them.
    ///
    /// - Parameters:
    ///   - name: what reports call it.
    ///   - limit: the bytes it may have.
    package static func read(_ path: String, as name: String, limit: Int) throws(Failure) -> Source {
        Source(path: name, owning: try contents(of: path, limit: limit))
    }

    package static func readStandardInput(as name: String, limit: Int) throws(Failure) -> Source {
        Source(path: name, owning: try standardInput(limit: limit))
    }
}
