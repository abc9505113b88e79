import Linting
import OpenAPI
import System
import YAML

/// A `merlon.yaml`, read.
struct ConfigurationFile: Sendable {
    /// Bytes a configuration may have.
    static let sizeLimit = 1 << 20

    struct Failure: Error { let problems: [Problem] }

    /// Canonical path of the folder that patterns start from.
    let folder: String
    let layer: SettingsLayer
    private let paths: PathSettings

    /// - Parameters:
    ///   - path: where it is; reports show it so.
    ///   - root: canonical path of the folder that it must lie in, whatever links say; nil when someone named it.
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

    /// A path as patterns see it.
    private func relative(_ canonical: String) -> String {
        guard FilePath.isInside(canonical, root: folder) else { return String(canonical.drop { $0 == "/" }) }
        return String(decoding: Array(canonical.utf8.dropFirst(folder == "/" ? 1 : folder.utf8.count + 1)), as: UTF8.self)
    }

    /// Whether a search that comes across a file takes it.
    func takes(_ canonical: String) -> Bool {
        let path = relative(canonical)
        if paths.exclude.contains(where: { $0.matches(path) }) { return false }
        return paths.include.isEmpty || paths.include.contains { $0.matches(path) }
    }

    /// What it says of a file, in the order of precedence, and which of the overrides those are.
    func layers(for canonical: String) -> (layers: [SettingsLayer], overrides: [Int]) {
        let path = relative(canonical)
        let fitting = paths.overrides.indices.filter { index in paths.overrides[index].files.contains { $0.matches(path) } }
        return ([layer] + fitting.map { paths.overrides[$0].layer }, fitting)
    }
}
