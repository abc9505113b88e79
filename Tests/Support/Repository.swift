import OpenAPI
import System

/// The files of this project, for tests that compare them with what the program says.
package enum Repository {
    /// Folder of Package.swift.
    package static let root: String = {
        var folder = FilePath.directory(of: #filePath)
        while folder != "/", FileSystem.kind(folder + "/Package.swift") == nil { folder = FilePath.directory(of: folder) }
        return folder
    }()

    package static func text(of path: String) throws -> String {
        let source = try FileSystem.read(root + "/" + path, as: path, limit: 64 << 20)
        return String(decoding: source.bytes, as: UTF8.self)
    }

    /// Paths below a folder, relative to the root, sorted.
    package static func files(under folder: String, ending: String) throws -> [String] {
        var found: [String] = []
        for name in try FileSystem.names(in: root + "/" + folder) {
            let path = folder + "/" + name
            if FileSystem.kind(root + "/" + path) == .directory {
                found += try files(under: path, ending: ending)
            } else if name.hasSuffix(ending) {
                found.append(path)
            }
        }
        return found
    }

    /// The contents of the files in a folder, by name; none when there is no such folder.
    package static func contents(of folder: String) throws -> [[UInt8]] {
        guard FileSystem.kind(root + "/" + folder) == .directory else { return [] }
        return try FileSystem.names(in: root + "/" + folder).map { name in
            let source = try FileSystem.read("\(root)/\(folder)/\(name)", as: name, limit: 64 << 20)
            return withExtendedLifetime(source) { Array(source.bytes) }
        }
    }
}
