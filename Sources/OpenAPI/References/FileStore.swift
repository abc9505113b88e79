import System
import YAML

/// Provides the documents that the references of one description name: reads each file once, and none from outside the root. A file that
/// other descriptions of the run also refer to is read and parsed once for all of them.
package final class FileStore {
    /// Why a file is not provided.
    package enum Refusal: Error, Sendable {
        case missing
        /// It lies outside the root, or its path cannot be inside it: absolute, or another scheme.
        case outside
        case unreadable(String)
        /// As many files as `Limits.files` allows are already open.
        case tooMany
    }

    /// Canonical path of the folder that references must stay in; nil rejects every file.
    package let root: String?
    package let limits: Limits
    private let files: FileTree
    /// Trees by canonical path.
    private var trees: [String: Tree] = [:]

    package init(root: String?, limits: Limits = Limits(), files: FileTree = .disk) {
        self.root = root
        self.limits = limits
        self.files = files
    }

    /// The tree of a file. `path` is shown in reports.
    package func tree(at path: String) throws(Refusal) -> (tree: Tree, canonical: String) {
        guard let root, !path.utf8.contains(0) else { throw .outside }
        guard let canonical = files.canonical(path) else {
            throw FilePath.isInside(absolute(path), root: root) ? .missing : .outside
        }
        guard FilePath.isInside(canonical, root: root) else { throw .outside }
        if let known = trees[canonical] { return (known, canonical) }
        guard trees.count < limits.files else { throw .tooMany }
        do {
            let tree: Tree
            // Drafts belong to a single description.
            if let shared = files.shared, files.drafts.isEmpty {
                tree = try shared.tree(at: canonical, as: path, read)
            } else {
                tree = try read(canonical, path)
            }
            trees[canonical] = tree
            return (tree, canonical)
        } catch {
            throw .unreadable(error.message)
        }
    }

    private func read(_ canonical: String, _ path: String) throws(FileSystem.Failure) -> Tree {
        Tree.read(try files.read(canonical, as: path, limit: limits.fileSize), keys: Keyword.seed, limits: limits)
    }

    /// Registers a tree that was read elsewhere, so that references to its file find it.
    package func add(_ tree: Tree, at path: String) {
        if let canonical = files.canonical(path) { trees[canonical] = tree }
    }

    private func absolute(_ path: String) -> String {
        FilePath.normalized(path.hasPrefix("/") ? path : FilePath.join(FileSystem.workingDirectory, path))
    }
}
