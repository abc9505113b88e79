import OpenAPI
import YAML

extension Linter {
    /// Canonical paths of all files that a description consists of; nil when it is none, or cannot be read.
    package func files(reachedFrom path: String) -> Set<String>? {
        guard let canonical = FileSystem.canonical(path),
            let source = try? FileSystem.read(path, as: path, limit: settings.limits.fileSize, draft: settings.drafts[canonical])
        else { return nil }
        let tree = Tree.read(source, keys: Keyword.seed, limits: settings.limits)
        let store = FileStore(root: settings.root ?? Linter.root(of: canonical), limits: settings.limits, drafts: settings.drafts)
        store.add(tree, at: path)
        guard let specification = Specification(tree, canonicalPath: canonical, store: store) else { return nil }
        return withExtendedLifetime(specification) { specification.files }
    }
}
