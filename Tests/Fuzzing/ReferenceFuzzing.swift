import Linting
import OpenAPI
import System
import YAML

/// References over several files: nothing outside the root is ever read, whatever a reference says.
///
/// The input holds the files, the root first, each behind a line `=== NAME`.
enum ReferenceFuzzing {
    private static let linter: Linter = {
        var linter = LintFuzzing.linter
        linter.settings.root = "/srv/api"
        linter.settings.fixes = .none
        return linter
    }()

    static func fault(in bytes: [UInt8]) -> String? {
        let files = ReferenceFuzzing.files(in: bytes)
        nonisolated(unsafe) var escaped: String?
        let tree = FileTree(
            canonical: { path in
                let path = FilePath.normalized(path.hasPrefix("/") ? path : FilePath.join("/srv/api", path))
                return files[path] != nil || !FilePath.isInside(path, root: "/srv/api") ? path : nil
            },
            reading: { path, name, _ throws(FileSystem.Failure) in
                guard FilePath.isInside(path, root: "/srv/api") else {
                    escaped = path
                    throw FileSystem.Failure("is outside")
                }
                guard let content = files[path] else { throw FileSystem.Failure("is missing") }
                return Source(path: name, bytes: content)
            })
        var linter = linter
        linter.settings.files = tree
        _ =
            linter
            .inspect(
                Source(path: "/srv/api/openapi.yaml", bytes: files["/srv/api/openapi.yaml"] ?? []),
                canonicalPath: "/srv/api/openapi.yaml")
        return escaped.map { "\($0) is read" }
    }

    private static func files(in bytes: [UInt8]) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        var name = "openapi.yaml"
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.starts(with: Array("=== ".utf8)) {
                name = String(decoding: line.dropFirst(4).prefix(40), as: UTF8.self)
            } else {
                files[FilePath.normalized(FilePath.join("/srv/api", name)), default: []] += line + [0x0A]
            }
        }
        return files
    }
}
