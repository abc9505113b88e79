import OpenAPI
import YAML

extension Linter {
    /// Canonical paths of all files that make up a description; nil if it is not a description or cannot be read.
    package func files(reachedFrom path: String) -> Set<String>? {
        guard let canonical = settings.files.canonical(path),
            let source = try? settings.files.read(canonical, as: path, limit: settings.limits.fileSize)
        else { return nil }
        let tree = Tree.read(source, keys: Keyword.seed, limits: settings.limits)
        let store = FileStore(root: settings.root ?? Linter.root(of: canonical), limits: settings.limits, files: settings.files)
        store.add(tree, at: path)
        guard let specification = Specification(tree, canonicalPath: canonical, store: store) else { return nil }
        return withExtendedLifetime(specification) { specification.files }
    }
}
