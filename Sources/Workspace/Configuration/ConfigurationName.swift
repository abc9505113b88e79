import OpenAPI
import System

/// Where the configuration of a folder can be.
package enum ConfigurationName {
    /// The file that `merlon init` writes.
    package static let standard = "merlon.yaml"
    package static let names = [standard, "merlon.yml", ".merlon.yaml", ".merlon.yml"]
    private static let folders = [".github", ".config"]
    private static let inner = [standard, "merlon.yml"]

    /// Paths relative to the configured folder, in the order in which they are tried.
    package static let places = names + folders.flatMap { folder in inner.map { "\(folder)/\($0)" } }

    /// Paths of the configurations in a folder; more than one is an error.
    package static func found(in folder: String) -> [String] {
        places.map { FilePath.join(folder, $0) }.filter { path in
            guard let kind = FileSystem.entryKind(path) else { return false }
            return kind != .directory && FileSystem.kind(path) != .directory
        }
    }

    /// The folder that a configuration applies to: the one that contains it, or that contains its `.github` or `.config`.
    ///
    /// - Parameter path: canonical.
    package static func folder(of path: String) -> String {
        let folder = FilePath.directory(of: path)
        return folders.contains(FilePath.name(of: folder)) && inner.contains(FilePath.name(of: path))
            ? FilePath.directory(of: folder) : folder
    }
}
