import OpenAPI
import System
import YAML

/// A description as read: the only way from a path to a specification.
struct Reading {
    /// The root file as read.
    let tree: Tree
    /// Canonical path of the folder that contains everything that belongs together, which references must stay in; nil for a description
    /// without a file.
    let root: String?
    /// nil if the file contains no description.
    let specification: Specification?

    var source: Source { tree.source }

    /// Reads a file and everything that it refers to.
    init(path: String, _ settings: Settings) throws(FileSystem.Failure) {
        let canonical = settings.files.canonical(path)
        // If a canonical path is not UTF-8, its decoded form names no file; the given path still works.
        let isExact = canonical.map { !$0.unicodeScalars.contains("\u{FFFD}") } ?? false
        let source = try settings.files.read(isExact ? canonical ?? path : path, as: path, limit: settings.limits.fileSize)
        self.init(source, canonicalPath: canonical, settings)
    }

    /// Takes a source that was already read. Follows references to files only if it has a canonical path.
    init(_ source: Source, canonicalPath: String?, _ settings: Settings) {
        tree = settings.timings.measure(.parsing) { Tree.read(source, keys: Keyword.seed, limits: settings.limits) }
        root = settings.root ?? canonicalPath.map(Linter.root)
        let store = FileStore(root: root, limits: settings.limits, files: settings.files)
        store.add(tree, at: source.path)
        let tree = tree
        specification = settings.timings.measure(.indexing) {
            Specification(tree, canonicalPath: canonicalPath, store: store, vocabularies: settings.vocabularies)
        }
    }
}

extension Linter {
    /// Canonical paths of all files of a description; nil if it is not a description or cannot be read.
    package func files(reachedFrom path: String) -> Set<String>? {
        guard settings.files.canonical(path) != nil else { return nil }
        return (try? Reading(path: path, settings))?.specification?.files
    }
}
