import Linting
import OpenAPI
import System
import YAML

/// A `merlon.yaml` after reading.
struct ConfigurationFile: Sendable {
    /// Maximum size of a configuration in bytes.
    static let sizeLimit = 1 << 20

    struct Failure: Error { let problems: [Problem] }

    /// Canonical path of the folder that patterns are relative to.
    let folder: String
    let layer: SettingsLayer
    private let paths: PathSettings

    /// - Parameters:
    ///   - path: where it is, as shown in reports.
    ///   - root: canonical path of the folder that it must be in, after resolving links; nil if it was named explicitly.
    init(path: String, root: String? = nil) throws(Failure) {
        let canonical = FileSystem.canonical(path) ?? path
        folder = ConfigurationName.folder(of: canonical)
        let source: Source
        do throws(FileSystem.Failure) {
            source = try FileSystem.read(
                path, links: root == nil ? .followed : .confined, as: path, limit: ConfigurationFile.sizeLimit)
            if let root, !FilePath.isInside(canonical, root: root) { throw FileSystem.Failure.leaves }
        } catch {
            throw Failure(problems: [Problem(file: path, message: error.message)])
        }
        let tree = Tree.read(source)
        let read = withExtendedLifetime(tree) {
            var reader = ConfigurationReader(tree: tree, folder: ConfigurationName.folder(of: canonical))
            let layer = reader.read()
            let problems = reader.problems.isEmpty ? [] : reader.problems.map { $0.redacted(SecretRedactor(tree.secretTexts)) }
            return (layer: layer, paths: reader.paths, problems: problems)
        }
        guard read.problems.isEmpty else { throw Failure(problems: read.problems) }
        layer = read.layer
        paths = read.paths
    }

    /// A path in the form that patterns match.
    private func relative(_ canonical: String) -> String {
        guard FilePath.isInside(canonical, root: folder) else { return String(canonical.drop { $0 == "/" }) }
        return String(decoding: Array(canonical.utf8.dropFirst(folder == "/" ? 1 : folder.utf8.count + 1)), as: UTF8.self)
    }

    /// Whether a search that finds a file includes it.
    func takes(_ canonical: String) -> Bool {
        let path = relative(canonical)
        if paths.exclude.contains(where: { $0.matches(path) }) { return false }
        return paths.include.isEmpty || paths.include.contains { $0.matches(path) }
    }

    /// The settings that it contains for a file, in order of precedence, and which of the overrides apply.
    func layers(for canonical: String) -> (layers: [SettingsLayer], overrides: [Int]) {
        let path = relative(canonical)
        let fitting = paths.overrides.indices.filter { index in paths.overrides[index].files.contains { $0.matches(path) } }
        return ([layer] + fitting.map { paths.overrides[$0].layer }, fitting)
    }
}
